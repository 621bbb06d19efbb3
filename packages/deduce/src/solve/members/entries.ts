import { internalName } from "../../ir/internal-names.js";
import type { Obj, Property } from "../../values/obj.js";
import type { Atom } from "../../values/value.js";

/** Entries of maps and sets stand among the properties, under keys that no field can have. */
const mark = internalName("entry ");

export function entryKey(atom: Atom): string {
  return `${mark}${atom.id}`;
}

export function isEntryKey(key: string): boolean {
  return key.startsWith(mark);
}

/** The entries of a map or set, in order. */
export function entriesOf(obj: Obj): [string, Property][] {
  return [...obj.properties].filter(([key]) => isEntryKey(key));
}
