import { opaqueRoot } from "../solve/libraries/opaque.js";
import type { Machine, Site } from "../solve/machine.js";
import { type Atom, single, unknownValue, type Value } from "../values/value.js";

/** A member that JavaScript gives a value and that has no model here: it may do anything. */
export function realMember(m: Machine, atom: Atom, name: string, site: Site): Value | undefined {
  const prototype = prototypeOf(atom);
  if (!prototype || !(name in prototype) || name === "__proto__") return undefined;
  // Of other objects it is not told apart: a Map from a WeakMap, `{}` from `Object.create(null)`.
  const isExact = prototype !== Object.prototype;
  if (name === "constructor" && isExact) return m.global(prototype.constructor.name, true, site.at);
  const isMethod = typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === "function";
  if (isMethod && name !== "constructor") return single(opaqueRoot(m, `prototype#${name}`));
  return unknownValue(m.cause(`${name} is not known before run time`, site.at));
}

function prototypeOf(atom: Atom): object | undefined {
  if (atom.is === "use") return String.prototype;
  if (atom.is === "object") return atom.data.is === "array" ? Array.prototype : Object.prototype;
  if (atom.is !== "constant" || atom.value === null || atom.value === undefined) return undefined;
  return Object.getPrototypeOf(atom.value) as object;
}
