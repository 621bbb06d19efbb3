import type { At } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import { type Atom, join, nothing, single, type Value } from "../values/value.js";
import type { Machine } from "./machine.js";

/** Gives a library's object something to hold. */
export function hold(m: Machine, holder: Obj, value: Value, at: At): void {
  for (const atom of value.atoms) {
    if (atom === holder || !isWorthHolding(atom)) continue;
    if (holder.holds.some((each) => each.value.atoms.has(atom))) continue;
    m.willChange(holder);
    holder.holds.push({ value: single(atom), at });
    m.changed(holder);
  }
}

/** Constants and unknown values lead to no resource. */
export function isWorthHolding(atom: Atom): boolean {
  if (atom.is === "object") return atom.data.is !== "native" && atom.data.is !== "kind";
  return atom.is === "use" || atom.is === "text";
}

/**
 * The program's own objects that a library's object may give back: what it holds, and what is in
 * plain objects and collections that it holds.
 */
export function contentsOf(holder: Obj, depend: (obj: Obj) => void): Value {
  const seen = new Set<Obj>();
  let found: Value = nothing;
  const visit = (atom: Atom): void => {
    if (atom.is === "use") found = join(found, single(atom));
    if (atom.is !== "object" || seen.has(atom)) return;
    seen.add(atom);
    depend(atom);
    if (atom.data.is === "opaque") {
      for (const { value } of atom.holds) value.atoms.forEach(visit);
      return;
    }
    if (!isCallable(atom)) found = join(found, single(atom));
    if (atom.prototype || atom.resource) return;
    for (const each of atom.properties.values()) {
      each.value.atoms.forEach(visit);
      each.key?.atoms.forEach(visit);
    }
    atom.rest?.atoms.forEach(visit);
    atom.content?.atoms.forEach(visit);
  };
  visit(holder);
  return { atoms: new Set([...found.atoms].filter((each) => each !== holder)) };
}

function isCallable({ data }: Obj): boolean {
  return (
    data.is === "function" ||
    data.is === "class" ||
    data.is === "bound" ||
    data.is === "operation" ||
    data.is === "native" ||
    data.is === "kind"
  );
}
