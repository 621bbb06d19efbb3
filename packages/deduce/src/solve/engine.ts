import type { Diagnostic } from "@plutolang/diagnostics";
import type { Kind } from "@plutolang/pluto/kinds";
import { makeGlobals } from "../natives/globals.js";
import type { Program } from "../source/program.js";
import { Obj, type Store } from "../values/obj.js";
import { nextAtomId, type Use, undefinedValue, type Value } from "../values/value.js";
import { call, callLoosely, construct } from "./calls/calls.js";
import { markDirty, settleContext } from "./calls/contexts.js";
import { execute } from "./control/execute.js";
import { evaluate } from "./expressions/evaluate.js";
import { assign } from "./expressions/patterns.js";
import { emptyFindings, noteUse, observe, readEnvironment } from "./findings.js";
import { iterate } from "./iteration/elements.js";
import { Holders } from "./libraries/holders.js";
import { touch } from "./libraries/touch.js";
import type { Machine } from "./machine.js";
import { set } from "./members/member-writes.js";
import { get } from "./members/members.js";
import { readsOwn, share } from "./members/own-arrays.js";
import { globalValue } from "./modules/global-names.js";
import { Modules } from "./modules/modules.js";

export interface Engine extends Machine {
  readonly modules: Modules;
  /** Puts the stores that a run changed back as they were. */
  rollBack(): void;
}

/** The parts of the solver, put together. */
export function createEngine(program: Program, kinds: readonly Kind[]): Engine {
  const journal = new Map<Store, () => void>();
  const watched = new Set<Store>();
  const uses = new Map<string, Use>();
  const reported = new Set<string>();
  const globals = new Map<string, Value>();
  const m: Engine = {
    legacyDecorators: program.legacyDecorators,
    kinds: new Map(kinds.map((kind) => [kind.name, kind])),
    sites: new Map(),
    resources: [],
    diagnostics: [],
    run: 0,
    roots: new Map(),
    contexts: new Map(),
    census: new Map(),
    few: new Map(),
    holders: new Holders(0),
    deep: new Set(),
    pending: new Set(),
    unsure: 0,
    version: 0,
    loading: false,
    catching: 0,
    cut: 0,
    steps: 0,
    findings: emptyFindings(),
    modules: new Modules(program),

    evaluate: (frame, node) => evaluate(m, frame, node),
    execute: (frame, statements) => execute(m, frame, statements),
    assign: (frame, target, value, at) => assign(m, frame, target, value, at),
    call: (frame, callee, self, args, site) => call(m, frame, callee, self, args, site),
    callLoosely: (frame, callee, self, args, site) =>
      callLoosely(m, frame, callee, self, args, site),
    construct: (frame, callee, args, site) => construct(m, frame, callee, args, site),
    iterate: (frame, value, site) => iterate(m, frame, value, site),
    get: (frame, object, key, site) => get(m, frame, object, key, site),
    set: (frame, object, key, value, site) => set(m, frame, object, key, value, site),
    touch: (frame, value, site) => {
      if (m.run > 0) touch(m, frame, value, site);
    },
    settle: (context) => settleContext(m, context),
    observe: (frame, value, at) => observe(m, frame, value, at),
    use: (frame, resource, operations, at) => noteUse(m.findings, frame, resource, operations, at),
    readEnvironment: (names, at) => readEnvironment(m, names, at),
    imported: (frame, specifier, name, from, at) =>
      m.modules.imported(m, frame, specifier, name, from, at),
    global: (name, guarded, at) => {
      if (globals.size === 0) for (const [key, value] of makeGlobals(m)) globals.set(key, value);
      return globalValue(m, globals, name, guarded, at);
    },
    exported: (frame, path, name, at) =>
      (name === undefined
        ? m.modules.everyExport(m, frame, path, at)
        : // mutation-excuse otherwise: whoever finds nothing takes it for undefined
          m.modules.exported(m, frame, path, name, at)) ?? undefinedValue,
    exportNames: (module) => m.modules.exportNames(module),
    isAmbient: (name) => program.isAmbient(name),
    makeUse: (resource, operations) => {
      const key = `${resource.id}:${operations.join()}:${m.run > 0}`;
      const known = uses.get(key);
      if (known) return known;
      const made: Use = { is: "use", resource, operations, id: nextAtomId(), fresh: m.run > 0 };
      uses.set(key, made);
      return made;
    },
    report: (given) => {
      const found = withoutPlatform(given);
      if (!found) return;
      const related = found.related?.map((each) => `${each.file}:${each.line}:${each.column}`);
      const { code, file, line, column, message } = found;
      const key = [code, file, line, column, message, ...(related ?? [])].join("\n");
      if (reported.has(key)) return;
      reported.add(key);
      m.diagnostics.push(found);
    },
    depend: (frame, store) => {
      if (m.run === 0) return;
      if (store instanceof Obj && readsOwn(frame, store)) return;
      if (store.run === 0) watched.add(store);
      store.dependents.add(frame.context);
    },
    willChange: (store) => {
      if (store instanceof Obj && store.claimedBy) share(m, store);
      if (m.run === 0 || store.run === m.run || journal.has(store)) return;
      journal.set(store, store.snapshot());
    },
    changed: (store) => {
      m.version += 1;
      for (const context of store.dependents) markDirty(m, context);
    },
    isSure: () => m.run === 0 && m.unsure === 0,
    cause: (why, at) => ({ why, at }),
    rollBack: () => {
      for (const restore of journal.values()) restore();
      for (const store of watched) store.dependents.clear();
      journal.clear();
      // mutation-excuse statement: bounds memory; nothing depends on these any more
      watched.clear();
    },
  };
  return m;
}

/** Nothing is shown of the modules of Node: only the user's own files can be mended. */
function withoutPlatform(found: Diagnostic): Diagnostic | undefined {
  const isOwn = ({ file }: { readonly file?: string }) => !file?.startsWith("node:");
  if (!isOwn(found)) return undefined;
  const { related, ...rest } = found;
  const shown = related?.filter(isOwn) ?? [];
  return shown.length > 0 ? { ...rest, related: shown } : rest;
}
