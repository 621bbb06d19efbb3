import { type Args, argsOf, noArgs } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { wellKnownSymbols } from "../../values/symbols.js";
import {
  type Atom,
  constantOf,
  dataValue,
  filter,
  join,
  joinAll,
  nothing,
  single,
  type Value,
} from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import type { Frame, Machine, Site } from "../machine.js";
import { arrayElements } from "../members/array-elements.js";

/** What JavaScript makes of an object where a primitive stands. */
export type Hint = "string" | "number";

const methods = { string: ["toString", "valueOf"], number: ["valueOf", "toString"] };

/** Calls what the program wrote for the conversion of its objects; gives what that returns. */
export function toPrimitive(
  m: Machine,
  frame: Frame,
  value: Value,
  hint: Hint,
  site: Site,
  seen: Set<string> = new Set(),
): Value {
  let result: Value = nothing;
  for (const atom of value.atoms) {
    if (!isOwn(atom) || seen.has(`${hint}${atom.id}`)) continue;
    seen.add(`${hint}${atom.id}`);
    result = join(result, convert(m, frame, atom, hint, site));
    if (atom.data.is !== "array") continue;
    const { list, rest = nothing } = arrayElements(m, frame, atom);
    const all = joinAll([...list, rest]);
    result = join(result, toPrimitive(m, frame, all, "string", site, seen));
  }
  m.observe(frame, result, site.at);
  return result;
}

function convert(m: Machine, frame: Frame, obj: Obj, hint: Hint, site: Site): Value {
  const made = callOwn(m, frame, obj, wellKnownSymbols.toPrimitive, argsOf(dataValue()), site);
  if (made) return made;
  let result: Value = nothing;
  for (const name of methods[hint]) {
    const one = callOwn(m, frame, obj, name, noArgs, site);
    result = join(result, one ?? nothing);
    const isPrimitive = one && ![...one.atoms].some((atom) => atom.is === "object");
    if (isPrimitive || (hint === "string" && !one)) return result;
  }
  return result;
}

/** The key that a value is where a property is named: of an object, what it is converted to. */
export function toPropertyKey(m: Machine, frame: Frame, key: Value, site: Site): Value {
  const converted = toPrimitive(m, frame, key, "string", site);
  if (converted.atoms.size === 0) return key;
  const others = filter(key, (atom) => !isOwn(atom));
  return join(others, converted);
}

/** A key that carries a use, as an endpoint's name does: whoever lists the keys has it. */
export function noteKey(m: Machine, obj: Obj, key: Value): void {
  const uses = filter(key, (atom) => atom.is === "use" || atom.is === "text");
  if (uses.atoms.size === 0) return;
  const keys = join(obj.keys ?? nothing, uses);
  if (keys === obj.keys) return;
  m.willChange(obj);
  obj.keys = keys;
  m.changed(obj);
}

/** Calls a method that JavaScript looks for by itself, if the program wrote one. */
export function callOwn(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  args: Args,
  site: Site,
): Value | undefined {
  const self = single(obj);
  if (!isWritten(m, frame, obj, name)) return undefined;
  const found = filter(
    m.get(frame, self, constantOf(name), site),
    (atom) => atom.is === "object" && (atom.data.is === "function" || atom.data.is === "bound"),
  );
  if (found.atoms.size === 0) return undefined;
  return whileUnsure(m, frame, () =>
    m.call(frame, found, self, args, { at: site.at, id: site.id }),
  );
}

/** Whether the program gave the object, or what it inherits from, such a member. */
export function isWritten(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  seen: Set<Obj> = new Set(),
): boolean {
  if (seen.has(obj) || !isOwn(obj)) return false;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.properties.has(name)) return true;
  const bases = [
    ...(obj.prototype?.atoms ?? []),
    ...(obj.data.is === "class" ? (obj.data.base?.atoms ?? []) : []),
  ];
  return bases.some((base) => base.is === "object" && isWritten(m, frame, base, name, seen));
}

/** Not a library's, not JavaScript's own, not a resource. */
function isOwn(atom: Atom): atom is Obj {
  return (
    atom.is === "object" &&
    ["object", "array", "map", "set", "promise", "function", "class"].includes(atom.data.is) &&
    !atom.resource
  );
}
