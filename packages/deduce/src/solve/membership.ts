import type { Obj } from "../values/obj.js";
import { onlyAtom, onlyConstant, single, truth, type Value } from "../values/value.js";
import { toPropertyKey } from "./conversions.js";
import type { Frame, Machine, Site } from "./machine.js";
import { type ProxyData, prototypeOfProxy, trapped } from "./proxies.js";
import { hasResourceMember } from "./resources.js";

/** `value instanceof type`, where it is the same for all that the value may be. */
export function isInstance(
  m: Machine,
  frame: Frame,
  value: Value,
  type: Value,
  site: Site,
): boolean | undefined {
  const of = onlyAtom(type);
  const verdicts = [...value.atoms].map((atom) => {
    if (atom.is === "constant" || atom.is === "text" || atom.is === "use") return false;
    if (atom.is !== "object" || of?.is !== "object") return undefined;
    return inherits(m, frame, atom, of, site);
  });
  const [first] = verdicts;
  return of?.is === "object" && verdicts.every((each) => each === first) ? first : undefined;
}

function inherits(m: Machine, frame: Frame, obj: Obj, type: Obj, site: Site): boolean | undefined {
  if (type.data.is === "kind")
    return obj.resource ? obj.resource.kind === type.data.kind : undefined;
  if (obj.data.is === "proxy") {
    const from = onlyAtom(prototypeOfProxy(m, frame, obj.data, site));
    if (from?.is !== "object") return undefined;
    return from === prototypeFor(type) || inherits(m, frame, from, type, site);
  }
  if (type.data.is === "native") return ofNative(obj, type.data.native.name);
  const wanted = prototypeFor(type);
  if (!wanted) return undefined;
  for (let each: Obj | undefined = obj; each; ) {
    m.depend(frame, each);
    if (each === wanted) return true;
    if (each.data.is === "opaque" || each.data.is === "proxy") return undefined;
    if (!each.prototype) return false;
    const next = onlyAtom(each.prototype);
    if (next?.is !== "object") return undefined;
    each = next;
  }
  return false;
}

/** What `new` of a class or function inherits from, if that is one thing. */
function prototypeFor({ data, properties }: Obj): Obj | undefined {
  if (data.is === "class") return data.prototype;
  const made = data.is === "function" ? properties.get("prototype") : undefined;
  const only = made && onlyAtom(made.value);
  return only?.is === "object" ? only : undefined;
}

function ofNative(obj: Obj, name: string): boolean | undefined {
  const kinds: Readonly<Record<string, string>> = { Array: "array", Map: "map", Set: "set" };
  const kind = kinds[name];
  if (kind === undefined || obj.data.is === "opaque" || obj.data.is === "proxy") return undefined;
  return obj.data.is === kind;
}

/** `key in value`. */
export function hasMember(
  m: Machine,
  frame: Frame,
  written: Value,
  value: Value,
  site: Site,
): boolean | undefined {
  const key = toPropertyKey(m, frame, written, site);
  const name = onlyConstant(key);
  const verdicts = [...value.atoms].map((atom) =>
    atom.is === "object" ? hasKey(m, frame, atom, key, site, new Set()) : undefined,
  );
  const [first] = verdicts;
  return name && verdicts.every((each) => each === first) ? first : undefined;
}

function hasKey(
  m: Machine,
  frame: Frame,
  obj: Obj,
  key: Value,
  site: Site,
  seen: Set<Obj>,
): boolean | undefined {
  if (seen.has(obj)) return false;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.data.is === "proxy") return hasThroughProxy(m, frame, obj.data, key, site);
  if (obj.data.is === "environment") noteVariable(m, frame, obj, key, site);
  const name = onlyConstant(key);
  if (name && obj.data.is === "namespace")
    return m.exportNames(obj.data.module).includes(String(name.value)) || undefined;
  if (!name || obj.data.is !== "object" || obj.rest) return undefined;
  const own = obj.properties.get(String(name.value));
  if (own) return own.maybe ? undefined : true;
  if (obj.resource) return hasResourceMember(obj, String(name.value)) || undefined;
  const inherited = [...(obj.prototype?.atoms ?? [])].map((atom) =>
    atom.is === "object" ? hasKey(m, frame, atom, key, site, seen) : undefined,
  );
  if (inherited.length === 0) return String(name.value) in {} ? undefined : false;
  const [first] = inherited;
  return inherited.every((each) => each === first) ? first : undefined;
}

/** Whether a variable is set is known where it is read. */
function noteVariable(m: Machine, frame: Frame, environment: Obj, name: Value, site: Site): void {
  m.get(frame, single(environment), name, site);
}

function hasThroughProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  key: Value,
  site: Site,
): boolean | undefined {
  const result = trapped(m, frame, data, "has", [key], site);
  if (!result) return hasMember(m, frame, key, data.target, site);
  return result.atoms.size > 0 ? truth(result) : undefined;
}

/** Whether a plain object itself has the key. */
export function hasOwnMember(
  m: Machine,
  frame: Frame,
  written: Value,
  value: Value,
  site: Site,
): boolean | undefined {
  const key = toPropertyKey(m, frame, written, site);
  const name = onlyConstant(key);
  const verdicts = [...value.atoms].map((atom) => {
    if (atom.is !== "object") return undefined;
    m.depend(frame, atom);
    if (atom.data.is === "environment") noteVariable(m, frame, atom, key, site);
    if (!name) return undefined;
    if (atom.data.is !== "object" || atom.resource || atom.rest) return undefined;
    const own = atom.properties.get(String(name.value));
    return own?.maybe ? undefined : own !== undefined;
  });
  const [first] = verdicts;
  return verdicts.every((each) => each === first) ? first : undefined;
}
