import type { At } from "../../source/unit.js";
import type { Obj } from "../../values/obj.js";
import { type Atom, single, type Value } from "../../values/value.js";
import type { Frame, Machine } from "../machine.js";
import { shareAll } from "../members/own-arrays.js";

/** Gives a library's object something to hold. */
export function hold(m: Machine, holder: Obj, value: Value, at: At): void {
  for (const atom of value.atoms) {
    if (atom === holder || !isWorthHolding(atom)) continue;
    if (holder.holds.some((each) => each.value.atoms.has(atom))) continue;
    m.willChange(holder);
    shareAll(m, single(atom));
    holder.holds.push({ value: single(atom), at });
    m.changed(holder);
  }
}

/** Constants, texts and unknown values lead to no resource. */
export function isWorthHolding(atom: Atom): boolean {
  if (atom.is === "object" && atom.real) return false;
  if (atom.is === "object") return atom.data.is !== "native" && atom.data.is !== "kind";
  return atom.is === "use";
}

/**
 * The program's own objects that a library's object may give back: what it holds, and what is in
 * plain objects and collections that it holds. Functions it calls.
 *
 * @param look is told of each object that is looked into
 */
export function contentsOf(holder: Obj, look: (obj: Obj) => void = () => {}): Value {
  const seen = new Set<Obj>([holder]);
  const found = new Set<Atom>();
  const waiting: Obj[] = [holder];
  const visit = (value: Value | undefined): void => {
    for (const atom of value?.atoms ?? []) {
      if (atom.is !== "object" || seen.has(atom)) continue;
      seen.add(atom);
      if (!isWorthHolding(atom) || isFunction(atom)) continue;
      if (atom.data.is !== "opaque") found.add(atom);
      if (atom.data.is !== "class") waiting.push(atom);
    }
  };
  for (let obj = waiting.pop(); obj; obj = waiting.pop()) {
    look(obj);
    if (obj.data.is === "opaque") for (const { value } of obj.holds) visit(value);
    else if (!obj.prototype && !obj.resource) visitInside(obj, visit);
  }
  return { atoms: found };
}

/** The same of an object that this handler has touched: it was worked out there, and is kept up. */
export function contentsWhenTouched(m: Machine, frame: Frame, holder: Obj): Value | undefined {
  const touched = m.contexts.get(`touch:${holder.id}`);
  touched?.dependents.add(frame.context);
  return touched?.result;
}

/** What stands in a plain object or a collection. */
function visitInside(obj: Obj, visit: (value: Value | undefined) => void): void {
  for (const each of obj.properties.values()) {
    visit(each.value);
    visit(each.key);
  }
  visit(obj.rest);
  visit(obj.content);
  visit(obj.reasons);
}

function isFunction({ data }: Obj): boolean {
  return data.is === "function" || data.is === "bound" || data.is === "operation";
}

/** Whether a library's class is among those that the object's class extends. */
export function inheritsFromLibrary(obj: Obj, seen: Set<Obj> = new Set()): boolean {
  if (obj.data.is === "opaque" || seen.has(obj)) return false;
  seen.add(obj);
  for (const each of obj.prototype?.atoms ?? []) {
    if (each.is !== "object") continue;
    if (each.data.is === "opaque" || inheritsFromLibrary(each, seen)) return true;
  }
  return false;
}
