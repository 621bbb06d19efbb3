import type { Machine, Site } from "../solve/machine.js";
import { opaqueRoot } from "../solve/opaque.js";
import { type Atom, single, unknownValue, type Value } from "../values/value.js";

/** A member that JavaScript gives a value and that has no model here: it may do anything. */
export function realMember(m: Machine, atom: Atom, name: string, site: Site): Value | undefined {
  const prototype = prototypeOf(atom);
  if (!prototype || !(name in prototype) || name === "__proto__") return undefined;
  if (name === "constructor" && hasOneConstructor(atom))
    return m.global(prototype.constructor.name, true, site.at);
  const isMethod = typeof Object.getOwnPropertyDescriptor(prototype, name)?.value === "function";
  if (isMethod && name !== "constructor") return single(opaqueRoot(m, `prototype#${name}`));
  return unknownValue(m.cause(`${name} is not known before run time`, site.at));
}

/** Of other objects it is not told apart: a Map from a WeakMap, `{}` from `Object.create(null)`. */
function hasOneConstructor(atom: Atom): boolean {
  return atom.is === "object" ? atom.data.is === "array" : atom.is !== "unknown";
}

function prototypeOf(atom: Atom): object | undefined {
  if (atom.is === "text" || atom.is === "use") return String.prototype;
  if (atom.is === "constant") {
    const { value } = atom;
    return value === null || value === undefined
      ? undefined
      : (Object.getPrototypeOf(value) as object);
  }
  if (atom.is !== "object") return undefined;
  switch (atom.data.is) {
    case "object":
      return Object.prototype;
    case "array":
      return Array.prototype;
    case "map":
      return Map.prototype;
    case "set":
      return Set.prototype;
    case "promise":
      return Promise.prototype;
    case "function":
    case "class":
    case "bound":
    case "native":
    case "operation":
      return globalThis.Function.prototype;
    default:
      return undefined;
  }
}
