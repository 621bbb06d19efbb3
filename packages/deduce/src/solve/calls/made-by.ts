import type { Obj } from "../../values/obj.js";
import { filter, join, single, type Value } from "../../values/value.js";

/** What `new` gives: an object that the constructor returned, else the one that was made for it. */
export function madeBy(instance: Obj, returned: Value): Value {
  const objects = filter(returned, (atom) => atom.is === "object");
  const isOther = objects.atoms.size > 0 && objects.atoms.size === returned.atoms.size;
  return isOther ? returned : join(single(instance), objects);
}
