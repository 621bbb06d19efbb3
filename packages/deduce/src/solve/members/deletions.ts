import { isInternalName } from "../../ir/internal-names.js";
import type { Member } from "../../ir/ir.js";
import type { Obj } from "../../values/obj.js";
import { constantOf, join, nothing, unknownValue, type Value } from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import { toPropertyKey } from "../expressions/conversions.js";
import type { Frame, Machine, Site } from "../machine.js";
import { replace } from "../memory.js";
import { namesOf } from "./member-writes.js";
import { trapped } from "./proxies.js";

export function deleteMember(m: Machine, frame: Frame, member: Member): Value {
  const object = m.evaluate(frame, member.object);
  return deleteProperty(m, frame, object, m.evaluate(frame, member.key), member);
}

/** `delete object[key]`. */
export function deleteProperty(
  m: Machine,
  frame: Frame,
  object: Value,
  written: Value,
  site: Site,
): Value {
  const key = toPropertyKey(m, frame, written, site);
  const names = namesOf(key);
  const isOne = object.atoms.size === 1 && names.length === 1;
  let result: Value = nothing;
  for (const atom of object.atoms) {
    for (const name of names) {
      const run = () =>
        atom.is === "object" ? deleteFrom(m, frame, atom, name, key, site) : constantOf(true);
      result = join(result, isOne ? run() : whileUnsure(m, frame, run));
    }
  }
  return result;
}

/** @param name undefined for any */
function deleteFrom(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string | undefined,
  key: Value,
  site: Site,
): Value {
  const { data, integrity, properties } = obj;
  if (data.is === "proxy") {
    const named = name === undefined ? key : constantOf(name);
    const result = trapped(m, frame, data, "deleteProperty", [named], site);
    return result ?? deleteProperty(m, frame, data.target, named, site);
  }
  m.depend(frame, obj);
  const names = name === undefined ? [...properties.keys()] : [name];
  const found = names.filter((each) => properties.has(each) && !isInternalName(each));
  if (found.length === 0) return constantOf(true);
  if (integrity === "frozen" || integrity === "sealed")
    return name === undefined ? unknownValue(key.cause) : constantOf(false);
  for (const each of found) remove(m, obj, each, name !== undefined && m.isSure());
  return constantOf(true);
}

function remove(m: Machine, obj: Obj, name: string, certain: boolean): void {
  const old = obj.properties.get(name);
  if (!old || (old.maybe && !certain)) return;
  if (!certain) {
    replace(m, obj, name, { ...old, maybe: true });
    return;
  }
  m.willChange(obj);
  obj.properties.delete(name);
  m.changed(obj);
}
