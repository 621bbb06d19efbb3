import { type RealFunction, realClass, realFunction } from "../../natives/real-functions.js";
import type { Args } from "../../values/args.js";
import { Obj } from "../../values/obj.js";
import { isSymbol } from "../../values/symbols.js";
import { constantOf, onlyAtom, single, type Value } from "../../values/value.js";
import { bounded } from "../bounded.js";
import type { CallSite, Frame, Machine, Site } from "../machine.js";
import { allocate, fillArray, writeProperty } from "../memory.js";

/**
 * Objects of Node that modules make of constants alone are made for real, and asked for what they
 * are, until code that Pluto does not see gets hold of them.
 */
const wrappers = new WeakMap<object, Obj>();
const owners = new WeakMap<Obj, Obj>();

export function wrap(m: Machine, real: object, site: Site): Obj {
  const known = wrappers.get(real);
  if (known) return known;
  const made = new Obj({ is: "opaque", root: undefined, receiver: undefined }, site.at, m.run);
  made.real = real;
  wrappers.set(real, made);
  return made;
}

/** What JavaScript's own function can be given for the value. */
export function knownTo(value: Value): { readonly value: unknown } | undefined {
  const only = onlyAtom(value);
  if (only?.is === "constant") return isSymbol(only.value) ? undefined : only;
  if (only?.is === "object") return only.real && { value: only.real };
  if (only?.is !== "unknown" || !only.pattern) return undefined;
  return { value: new RegExp(only.pattern.source, only.pattern.flags) };
}

/** The same of plain data too, which changes no more while modules are run in order. */
function knownArgument(m: Machine, frame: Frame, value: Value) {
  dependOn(m, frame, value);
  return m.run === 0 ? knownData(value) : knownTo(value);
}

/** What JavaScript's own function can be given for plain data, as it is now. */
export function knownData(value: Value): { readonly value: unknown } | undefined {
  const only = onlyAtom(value);
  return only?.is === "object" ? knownObject(only, []) : knownTo(value);
}

/** Whoever looks at a real object looks again once it is one no more. */
export function dependOn(m: Machine, frame: Frame, value: Value): void {
  for (const atom of value.atoms) if (atom.is === "object" && atom.real) m.depend(frame, atom);
}

function knownObject(obj: Obj, seen: readonly Obj[]): { readonly value: unknown } | undefined {
  if (obj.real) return { value: obj.real };
  const { is } = obj.data;
  const isPlain =
    (is === "object" && !obj.resource) || (is === "array" && obj.length !== undefined);
  if (!isPlain || obj.rest || obj.prototype || seen.includes(obj)) return undefined;
  const data = is === "array" ? new Array<unknown>(obj.length ?? 0) : {};
  for (const [key, { value, get, set, maybe, hidden }] of obj.properties) {
    const only = onlyAtom(value);
    const known = only?.is === "object" ? knownObject(only, [...seen, obj]) : knownTo(value);
    if (!known || get || set || maybe || hidden) return undefined;
    Object.assign(data, { [key]: known.value });
  }
  return { value: data };
}

/** A call of Node's own on what is known, computed by itself; undefined if it cannot be. */
export function callReal(
  m: Machine,
  frame: Frame,
  callee: Value,
  self: Value,
  { list, rest }: Args,
  site: CallSite,
): Value | undefined {
  const target = onlyAtom(callee);
  if (target?.is !== "object" || target.data.is !== "opaque" || rest) return undefined;
  if (target.real) return callMethod(m, frame, target, list, site);
  if (target.data.root === undefined) return undefined;
  const isMember = onlyAtom(self) === target && site.member !== undefined;
  const run = realFunction(isMember ? `${target.data.root}.${site.member}` : target.data.root);
  return run && attempt(m, frame, run, list, site);
}

function callMethod(
  m: Machine,
  frame: Frame,
  target: Obj,
  list: readonly Value[],
  site: CallSite,
): Value | undefined {
  const { real } = target;
  const { member = "" } = site;
  const found = realClass(real);
  const method = real && (Reflect.get(real, member) as RealFunction | undefined);
  if (!found || typeof method !== "function") return undefined;
  m.depend(frame, target);
  const isWrite = found.writes.test(member);
  if (!found.reads.test(member) && !(isWrite && m.isSure())) return undefined;
  const result = attempt(m, frame, method.bind(real as never), list, site);
  if (result && isWrite) m.changed(target);
  return result;
}

function attempt(
  m: Machine,
  frame: Frame,
  run: RealFunction,
  list: readonly Value[],
  site: Site,
): Value | undefined {
  const known = list.map((each) => knownArgument(m, frame, each));
  if (known.includes(undefined)) return undefined;
  try {
    const args = known.map((each) => each?.value);
    if (args.some((each) => each instanceof Date)) return undefined;
    const result = bounded(args, () => run(...(args as never[])));
    if (m.isSure() || !realClass(result)) return toValue(m, frame, site, result, "real");
  } catch {
    // It fails for these arguments: what comes of that is not worked out here.
  }
  return undefined;
}

/** What Node's own function gave, as a value of the program. */
export function toValue(
  m: Machine,
  frame: Frame,
  site: Site,
  result: unknown,
  part: string,
): Value {
  if (result === null || typeof result !== "object") return constantOf(result as string);
  if (realClass(result)) return single(wrap(m, result, site));
  const isList = Symbol.iterator in result;
  const elements: unknown[] = isList ? [...(result as Iterable<unknown>)] : [];
  const made = allocate(m, frame, site, () => ({ is: isList ? "array" : "object" }), part);
  if (isList) {
    const values = elements.map((each, index) => toValue(m, frame, site, each, `${part}.${index}`));
    fillArray(m, made, values, undefined);
  }
  for (const [key, held] of Object.entries(result).slice(elements.length)) {
    writeProperty(m, made, key, toValue(m, frame, site, held, `${part}.${key}`), site.at, true);
  }
  return single(made);
}

/** A property of a real object; undefined for its methods. */
export function realProperty(m: Machine, obj: Obj, name: string, site: Site): Value | undefined {
  if (!obj.real) return undefined;
  const value: unknown = Reflect.get(obj.real, name);
  if (typeof value !== "object")
    return typeof value === "function" ? undefined : constantOf(value as string);
  if (!realClass(value)) return undefined;
  const made = wrap(m, value as object, site);
  owners.set(made, obj);
  return single(made);
}

/** `url.pathname = "/notes"`. */
export function setReal(m: Machine, obj: Obj, name: string | undefined, value: Value): boolean {
  const known = knownTo(value);
  if (!known || !m.isSure() || name === undefined) {
    forget(m, obj);
    return false;
  }
  return Reflect.set(obj.real as object, name, known.value);
}

/** Code that Pluto does not see may change the object. */
export function forget(m: Machine, obj: Obj): void {
  if (!obj.real) return;
  m.willChange(obj);
  obj.real = undefined;
  m.changed(obj);
  const owner = owners.get(obj);
  if (owner) forget(m, owner);
}

/** What the object is in a text, or as a number, if that is known; the value itself otherwise. */
export function realPrimitive(
  m: Machine,
  frame: Frame,
  value: Value,
  hint: "string" | "number",
): Value {
  const only = onlyAtom(value);
  dependOn(m, frame, value);
  if (only?.is !== "object" || !only.real) return value;
  if (only.real instanceof Date) return hint === "number" ? constantOf(only.real.getTime()) : value;
  return constantOf(String(only.real));
}
