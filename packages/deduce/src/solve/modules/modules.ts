import { diagnostic } from "@plutolang/diagnostics";
import type { Binding } from "../../ir/binding.js";
import type { Statement } from "../../ir/ir.js";
import { fromData } from "../../natives/json.js";
import type { Program } from "../../source/program.js";
import { type At, toSpan } from "../../source/unit.js";
import { Obj } from "../../values/obj.js";
import { isSymbol } from "../../values/symbols.js";
import {
  constantOf,
  joinAll,
  nothing,
  single,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { startFrame, walk } from "../calls/contexts.js";
import { makeContext } from "../calls/make-context.js";
import { opaqueRoot } from "../libraries/opaque.js";
import type { Context, Frame, Machine } from "../machine.js";
import { enterScope } from "../memory.js";
import { exportNames, type Origin, originOf, starsOf } from "./export-origins.js";

/** The modules of a program while they are run. */
export class Modules {
  private readonly contexts = new Map<string, Context>();
  private readonly namespaces = new Map<string, Value>();
  private readonly contents = new Map<string, Value>();

  constructor(private readonly program: Program) {}

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

  /** @param name `*` is the module's namespace */
  imported(m: Machine, frame: Frame, specifier: string, name: string, from: string, at: At): Value {
    const found = this.program.resolve(specifier, from);
    switch (found.is) {
      case "sdk":
        return this.fromSdk(m, frame, specifier, name, at);
      case "foreign":
        return foreignExport(m, frame, specifier, name, at);
      case "missing":
        return unknownValue(m.cause(`there is no module ${specifier}`, at));
      case "own":
        return name === "*"
          ? this.namespace(m, frame, found.path)
          : (this.exported(m, frame, found.path, name, at) ??
              noExport(m, this.fileOf(found.path), name, at));
    }
  }

  private fileOf(path: string): string {
    // mutation-excuse otherwise: data has no missing names: they are undefined
    return this.program.modules.get(path)?.unit.file ?? path;
  }

  private namespace(m: Machine, frame: Frame, path: string): Value {
    if (m.run === 0) this.start(m, path);
    const whole = this.program.modules.get(path)?.exports.get("=");
    if (whole && "scope" in whole) return this.readTop(m, frame, path, whole);
    return (
      this.dataOf(m, frame, path) ??
      this.commonJsExports(m, frame, path) ??
      this.namespaceOf(path, () => new Obj({ is: "namespace", module: path }, undefined, 0))
    );
  }

  private namespaceOf(path: string, make: () => Obj): Value {
    const known = this.namespaces.get(path);
    if (known) return known;
    const made = make();
    made.isSingle = true;
    this.namespaces.set(path, single(made));
    return single(made);
  }

  private fromSdk(m: Machine, frame: Frame, specifier: string, name: string, at: At): Value {
    const namespace = this.namespaceOf("sdk", () => sdkNamespace(m));
    if (name === "*") return namespace;
    if (!m.kinds.has(name))
      m.report(diagnostic("PLUTO1005", { name, file: specifier }, toSpan(at)));
    return m.get(frame, namespace, constantOf(name), { at, id: 0 });
  }

  /** What an own module exports under a name; undefined where it has no such export. */
  exported(m: Machine, frame: Frame, path: string, name: string, at: At): Value | undefined {
    const module = this.program.modules.get(path);
    const origin = module && originOf(this.program, module, name, (each) => m.kinds.has(each));
    if (origin) return this.read(m, frame, origin, at);
    const data = this.dataOf(m, frame, path) ?? this.commonJsExports(m, frame, path);
    if (data)
      return name === "default" ? data : m.get(frame, data, constantOf(name), { at, id: 0 });
    if (!module) return unknownValue(m.cause("the module could not be read", at));
    if (!module.unit.isPlatform) return undefined;
    return name === "default"
      ? this.namespace(m, frame, path)
      : foreignExport(m, frame, path, name, at);
  }

  private read(m: Machine, frame: Frame, origin: Origin, at: At): Value | undefined {
    if (origin.is === "circular") return undefined;
    return origin.is === "variable"
      ? this.readTop(m, frame, origin.path, origin.binding)
      : this.imported(m, frame, origin.ref.specifier, origin.ref.name, origin.from, at);
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

  /** What stands under any name that an own module exports. */
  everyExport(m: Machine, frame: Frame, path: string, at: At): Value {
    const module = this.program.modules.get(path);
    const own = this.exportNames(path).map(
      (name) => this.exported(m, frame, path, name, at) ?? nothing,
    );
    if (!module) return nothing;
    const { outside } = starsOf(this.program, module);
    const others = outside.map((each) =>
      this.imported(m, frame, each.specifier, "*", each.from, at),
    );
    return joinAll([...own, ...others]);
  }

  exportNames(path: string): string[] {
    return exportNames(this.program, path);
  }

  private commonJsExports(m: Machine, frame: Frame, path: string): Value | undefined {
    const module = this.program.modules.get(path);
    const binding = module?.code.scope.names.get("module");
    if (!binding || module?.exports.size !== 0) return undefined;
    return m.get(frame, this.readTop(m, frame, path, binding), constantOf("exports"), {
      at: { unit: frame.context.code.unit, start: 0, end: 0 },
      id: 0,
    });
  }

  /** What a JSON file says. */
  private dataOf(m: Machine, frame: Frame, path: string): Value | undefined {
    const data = this.program.data.get(path);
    if (!data) return undefined;
    const known = this.contents.get(path);
    if (known) return known;
    const { unit, value } = data;
    const site = { at: { unit, start: 0, end: 0 }, id: 0 };
    const made =
      value === undefined ? unknownValue() : fromData(m, { frame, site }, value, `json:${path}`);
    this.contents.set(path, made);
    return made;
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

function sdkNamespace(m: Machine): Obj {
  const made = new Obj({ is: "object" }, undefined, 0);
  for (const kind of m.kinds.values()) {
    const value = single(new Obj({ is: "kind", kind }, undefined, 0));
    made.properties.set(kind.name, { value, maybe: false });
  }
  return made;
}

function noExport(m: Machine, file: string, name: string, at: At): Value {
  if (name !== "then" && name !== "default" && !isSymbol(name))
    m.report(diagnostic("PLUTO1005", { name, file }, toSpan(at)));
  return unknownValue(m.cause(`${file} exports no ${name}`, at));
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
