import type { Obj } from "../values/obj.js";
import { agreed, onlyAtom, onlyConstant, type Value } from "../values/value.js";
import type { Frame, Machine } from "./machine.js";

/** `value instanceof type`, where it is the same for all that the value may be. */
export function isInstance(
  m: Machine,
  frame: Frame,
  value: Value,
  type: Value,
): boolean | undefined {
  const of = onlyAtom(type);
  if (of?.is !== "object" || value.atoms.size === 0) return undefined;
  return agreed(value, (atom) => {
    if (atom.is === "constant" || atom.is === "text" || atom.is === "use") return false;
    if (atom.is !== "object") return undefined;
    return inherits(m, frame, atom, of);
  });
}

function inherits(m: Machine, frame: Frame, obj: Obj, type: Obj): boolean | undefined {
  if (type.data.is === "kind")
    return obj.resource ? obj.resource.kind === type.data.kind : undefined;
  if (type.data.is === "native") return ofNative(obj, type.data.native.name);
  if (type.data.is !== "class") return undefined;
  for (let each: Obj | undefined = obj; each; ) {
    m.depend(frame, each);
    if (each === type.data.prototype) return true;
    if (each.data.is === "opaque" || each.data.is === "proxy") return undefined;
    if (!each.prototype) return false;
    const next = onlyAtom(each.prototype);
    if (next?.is !== "object") return undefined;
    each = next;
  }
  return false;
}

function ofNative(obj: Obj, name: string): boolean | undefined {
  const kinds: Readonly<Record<string, string>> = { Array: "array", Map: "map", Set: "set" };
  const kind = kinds[name];
  if (kind === undefined || obj.data.is === "opaque" || obj.data.is === "proxy") return undefined;
  return obj.data.is === kind;
}

/** `key in value`. */
export function hasMember(m: Machine, frame: Frame, key: Value, value: Value): boolean | undefined {
  const name = onlyConstant(key);
  if (!name || value.atoms.size === 0) return undefined;
  return agreed(value, (atom) =>
    atom.is === "object"
      ? hasOwnOrInherited(m, frame, atom, String(name.value), new Set())
      : undefined,
  );
}

function hasOwnOrInherited(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  seen: Set<Obj>,
): boolean | undefined {
  if (seen.has(obj)) return false;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.data.is !== "object" || obj.resource || obj.rest) return undefined;
  const own = obj.properties.get(name);
  if (own) return own.maybe ? undefined : true;
  const inherited = [...(obj.prototype?.atoms ?? [])].map((atom) =>
    atom.is === "object" ? hasOwnOrInherited(m, frame, atom, name, seen) : undefined,
  );
  if (inherited.length === 0) return false;
  const [first] = inherited;
  return inherited.every((each) => each === first) ? first : undefined;
}
