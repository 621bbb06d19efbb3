import { diagnostic } from "@plutolang/diagnostics";
import type { Binding, ImportRef } from "../ir/binding.js";
import type { ModuleCode, Statement } from "../ir/ir.js";
import { fromData } from "../natives/json.js";
import type { Program } from "../source/program.js";
import type { Resolved } from "../source/resolve.js";
import { type At, toSpan, type Unit } from "../source/unit.js";
import { Obj } from "../values/obj.js";
import { isSymbol } from "../values/symbols.js";
import {
  constantOf,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { startFrame, walk } from "./contexts.js";
import type { Context, Frame, Machine } from "./machine.js";
import { makeContext } from "./make-context.js";
import { enterScope } from "./memory.js";
import { opaqueRoot } from "./opaque.js";

/** The modules of a program while they are run. */
export class Modules {
  private readonly contexts = new Map<string, Context>();
  private readonly namespaces = new Map<string, Value>();

  constructor(private readonly program: Program) {}

  private find(specifier: string, from: string): Resolved {
    return from === "" ? { is: "own", path: specifier } : this.program.resolve(specifier, from);
  }

  /** Runs a module and, before it, those that it imports; each once. */
  start(m: Machine, path: string): void {
    const module = this.program.modules.get(path);
    if (!module || this.contexts.has(path)) return;
    const context = makeContext({ code: module.code, caller: undefined, dirty: true });
    this.contexts.set(path, context);
    for (const { specifier } of module.imports) {
      const found = this.program.resolve(specifier, path);
      if (found.is === "own") this.start(m, found.path);
    }
    walk(m, context);
  }

  namespace(m: Machine, frame: Frame, specifier: string, from: string): Value {
    const found = this.find(specifier, from);
    if (found.is === "sdk") return sdkNamespace(m, this.namespaces);
    if (found.is === "foreign")
      return foreignExport(m, frame, specifier, "*", {
        unit: frame.context.code.unit,
        start: 0,
        end: 0,
      });
    if (found.is === "missing") return unknownValue();
    if (m.run === 0) this.start(m, found.path);
    const data = this.program.data.get(found.path);
    if (data) return this.dataOf(m, frame, data, found.path);
    const commonJs = this.commonJsExports(m, frame, found.path);
    if (commonJs) return commonJs;
    const whole = this.program.modules.get(found.path)?.exports.get("=");
    if (whole && "scope" in whole) return this.readTop(m, frame, found.path, whole);
    const known =
      this.namespaces.get(found.path) ??
      single(new Obj({ is: "namespace", module: found.path }, undefined, 0));
    this.namespaces.set(found.path, known);
    return known;
  }

  imported(m: Machine, frame: Frame, specifier: string, name: string, from: string, at: At): Value {
    if (name === "*") return this.namespace(m, frame, specifier, from);
    const found = this.find(specifier, from);
    if (found.is === "sdk") return this.fromSdk(m, frame, specifier, name, at);
    if (found.is === "foreign") return foreignExport(m, frame, specifier, name, at);
    if (found.is === "missing") return unknownValue(m.cause(`there is no module ${specifier}`, at));
    const data = this.program.data.get(found.path);
    if (data) {
      const value = this.dataOf(m, frame, data, found.path);
      return name === "default" ? value : m.get(frame, value, constantOf(name), { at, id: 0 });
    }
    const module = this.program.modules.get(found.path);
    if (!module) return unknownValue(m.cause("the module could not be read", at));
    if (name === "") return this.everyExport(m, frame, module, at);
    const value = this.exportOf(m, frame, module, name, at, new Set());
    if (value) return value;
    const commonJs = this.commonJsExports(m, frame, found.path);
    if (commonJs)
      return name === "default"
        ? commonJs
        : m.get(frame, commonJs, constantOf(name), { at, id: 0 });
    if (module.unit.isPlatform) {
      return name === "default"
        ? this.namespace(m, frame, specifier, from)
        : foreignExport(m, frame, module.unit.path, name, at);
    }
    // Read off the namespace at run time, it is undefined.
    if (from === "") return undefinedValue;
    if (name !== "then" && name !== "default" && !isSymbol(name)) {
      m.report(diagnostic("PLUTO1005", { name, file: module.unit.file }, toSpan(at)));
    }
    return unknownValue(m.cause(`${module.unit.file} exports no ${name}`, at));
  }

  private fromSdk(m: Machine, frame: Frame, specifier: string, name: string, at: At): Value {
    if (!m.kinds.has(name)) {
      m.report(diagnostic("PLUTO1005", { name, file: specifier }, toSpan(at)));
    }
    return m.get(frame, sdkNamespace(m, this.namespaces), constantOf(name), { at, id: 0 });
  }

  private exportOf(
    m: Machine,
    frame: Frame,
    module: ModuleCode,
    name: string,
    at: At,
    seen: Set<string>,
  ): Value | undefined {
    if (seen.has(module.unit.path)) return undefined;
    seen.add(module.unit.path);
    const own = module.exports.get(name);
    if (own) return this.readExport(m, frame, module, own, at, seen);
    if (name === "default") return undefined;
    for (const specifier of module.stars) {
      const found = this.program.resolve(specifier, module.unit.path);
      const next = found.is === "own" ? this.program.modules.get(found.path) : undefined;
      const value = next
        ? this.exportOf(m, frame, next, name, at, seen)
        : found.is === "own" || found.is === "missing" || (found.is === "sdk" && !m.kinds.has(name))
          ? undefined
          : this.imported(m, frame, specifier, name, module.unit.path, at);
      if (value) return value;
    }
    return undefined;
  }

  private readExport(
    m: Machine,
    frame: Frame,
    module: ModuleCode,
    own: Binding | ImportRef,
    at: At,
    seen: Set<string>,
  ): Value {
    if (!("scope" in own)) {
      const found = this.program.resolve(own.specifier, module.unit.path);
      const next =
        found.is === "own" && own.name !== "*" ? this.program.modules.get(found.path) : undefined;
      const direct =
        next &&
        this.exportOf(
          m,
          frame,
          next,
          own.name,
          at,
          new Set([...seen].filter((each) => each !== next.unit.path)),
        );
      return direct ?? this.imported(m, frame, own.specifier, own.name, module.unit.path, at);
    }
    if (own.import)
      return this.imported(m, frame, own.import.specifier, own.import.name, module.unit.path, at);
    return this.readTop(m, frame, module.unit.path, own);
  }

  /** A variable of another module. */
  private readTop(m: Machine, frame: Frame, path: string, binding: Binding): Value {
    const context = this.contexts.get(path);
    if (context && !context.walked) hoist(m, context);
    for (const environment of context?.environments.values() ?? []) {
      if (environment.scope !== binding.scope) continue;
      m.depend(frame, environment);
      return environment.cells.get(binding) ?? nothing;
    }
    return nothing;
  }

  private everyExport(
    m: Machine,
    frame: Frame,
    module: ModuleCode,
    at: At,
    seen = new Set<ModuleCode>(),
  ): Value {
    seen.add(module);
    const isPassedOn = seen.size > 1;
    const own = [...module.exports].map(([name, each]) =>
      isPassedOn && name === "default"
        ? nothing
        : this.readExport(m, frame, module, each, at, new Set()),
    );
    const passedOn = module.stars.map((specifier) => {
      const found = this.program.resolve(specifier, module.unit.path);
      if (found.is === "foreign") return foreignExport(m, frame, specifier, "*", at);
      const next = found.is === "own" ? this.program.modules.get(found.path) : undefined;
      return next && !seen.has(next) ? this.everyExport(m, frame, next, at, seen) : nothing;
    });
    return joinAll([...own, ...passedOn]);
  }

  private commonJsExports(m: Machine, frame: Frame, path: string): Value | undefined {
    const { scope } = this.program.modules.get(path)?.code ?? {};
    const binding = scope?.names.get("module");
    if (!binding || this.program.modules.get(path)?.exports.size !== 0) return undefined;
    return m.get(frame, this.readTop(m, frame, path, binding), constantOf("exports"), {
      at: { unit: frame.context.code.unit, start: 0, end: 0 },
      id: 0,
    });
  }

  private dataOf(
    m: Machine,
    frame: Frame,
    { unit, value }: { unit: Unit; value: unknown },
    path: string,
  ): Value {
    const known = this.namespaces.get(path);
    if (known) return known;
    const site = { at: { unit, start: 0, end: 0 }, id: 0 };
    const made =
      value === undefined ? unknownValue() : fromData(m, { frame, site }, value, `json:${path}`);
    this.namespaces.set(path, made);
    return made;
  }

  exportNames(path: string, seen: readonly string[] = []): string[] {
    const module = this.program.modules.get(path);
    if (!module || seen.includes(path)) return [];
    const further = module.stars.flatMap((specifier) => {
      const found = this.program.resolve(specifier, path);
      return found.is === "own" ? this.exportNames(found.path, [...seen, path]) : [];
    });
    return [
      ...new Set([...module.exports.keys(), ...further.filter((each) => each !== "default")]),
    ];
  }
}

/** The functions of a module that waits for those it imports: one of them may call these already. */
function hoist(m: Machine, context: Context): void {
  const { code } = context;
  const frame = startFrame(context);
  enterScope(m, frame, code.scope);
  m.execute(frame, code.body.filter(isHoisted));
}

function isHoisted(statement: Statement): boolean {
  if (statement.t !== "expression" || statement.expression.t !== "assign") return false;
  const { target, value } = statement.expression;
  return target.t === "binding" && target.binding.declared === "function" && value.t === "function";
}

function sdkNamespace(m: Machine, namespaces: Map<string, Value>): Value {
  const known = namespaces.get("sdk");
  if (known) return known;
  const made = new Obj({ is: "object" }, undefined, 0);
  for (const kind of m.kinds.values()) {
    const value = single(new Obj({ is: "kind", kind }, undefined, 0));
    made.properties.set(kind.name, { value, maybe: false });
  }
  const value = single(made);
  made.properties.set("default", { value, maybe: false, hidden: true });
  namespaces.set("sdk", value);
  return value;
}

/** Modules of Node that are its globals under another name. */
function foreignExport(m: Machine, frame: Frame, specifier: string, name: string, at: At): Value {
  if (/^(node:)?process$/.test(specifier)) {
    const value = m.global("process", true, at);
    return name === "*" || name === "default"
      ? value
      : m.get(frame, value, constantOf(name), { at, id: 0 });
  }
  if (/^(node:)?timers$/.test(specifier) && name !== "*" && name !== "default")
    return m.global(name, true, at);
  return single(opaqueRoot(m, `${specifier}#${name}`));
}
