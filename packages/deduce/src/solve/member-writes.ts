import type { Member } from "../ir/ir.js";
import type { Obj } from "../values/obj.js";
import { constantOf, nothing, single, type Value } from "../values/value.js";
import { hold } from "./holding.js";
import type { Frame, Machine, Site } from "./machine.js";
import { append, blur, replace, writeProperty, writeRest } from "./memory.js";
import { toKey } from "./operators.js";
import { setThroughProxy } from "./proxies.js";
/** `object[key] = value`. */
export function set(
  m: Machine,
  frame: Frame,
  object: Value,
  key: Value,
  value: Value,
  site: Site,
): void {
  const name = toKey(key);
  const certain = object.atoms.size === 1;
  for (const atom of object.atoms) {
    if (atom.is === "object") setOn(m, frame, atom, name, value, site, certain);
  }
}

function setOn(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string | undefined,
  value: Value,
  site: Site,
  certain: boolean,
): void {
  if (obj.data.is === "opaque") hold(m, obj, value, site.at);
  if (obj.data.is === "proxy") {
    setThroughProxy(m, frame, obj.data, name, value, site);
    return;
  }
  const setter = name === undefined ? undefined : setterOf(m, frame, obj, name, new Set());
  if (setter) {
    m.call(frame, setter, single(obj), { list: [value], rest: undefined }, site);
    return;
  }
  if (obj.data.is === "array" && name === "length") {
    blur(m, obj);
    return;
  }
  if (name === undefined) {
    if (obj.data.is === "array") append(m, obj, nothing, site.at);
    writeRest(m, obj, value);
    return;
  }
  if (obj.data.is === "array" && obj.length !== undefined && !m.isSure() && /^\d+$/.test(name))
    blur(m, obj);
  if (certain) writeProperty(m, obj, name, value, site.at, isInitializing(frame, obj));
  else weakly(m, () => writeProperty(m, obj, name, value, site.at, false));
}

function weakly(m: Machine, body: () => void): void {
  m.unsure += 1;
  body();
  m.unsure -= 1;
}

/** A constructor that writes to its own `this`: nobody has seen the object without the property. */
function isInitializing(frame: Frame, obj: Obj): boolean {
  const { is } = frame.context.code;
  return (
    (is === "constructor" || is === "initializer") &&
    frame.unsure === 0 &&
    frame.context.self.atoms.has(obj)
  );
}

function setterOf(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  seen: Set<Obj>,
): Value | undefined {
  if (seen.has(obj)) return undefined;
  seen.add(obj);
  m.depend(frame, obj);
  const own = obj.properties.get(name);
  if (own) return own.set;
  const bases = [
    ...(obj.prototype?.atoms ?? []),
    ...(obj.data.is === "class" ? (obj.data.base?.atoms ?? []) : []),
  ];
  for (const base of bases) {
    const found = base.is === "object" ? setterOf(m, frame, base, name, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function deleteMember(m: Machine, frame: Frame, member: Member): Value {
  const object = m.evaluate(frame, member.object);
  const name = toKey(m.evaluate(frame, member.key));
  const [only] = object.atoms;
  if (object.atoms.size !== 1 || only?.is !== "object" || name === undefined)
    return constantOf(true);
  const old = only.properties.get(name);
  if (!old) return constantOf(true);
  if (!m.isSure()) {
    if (!old.maybe) replace(m, only, name, { ...old, maybe: true });
  } else {
    m.willChange(only);
    only.properties.delete(name);
    m.changed(only);
  }
  return constantOf(true);
}
