import { constantOf, filter, join, nothing, single, type Value } from "../../values/value.js";
import type { Frame, Machine, Site } from "../machine.js";

/** What the objects inherit from that classes, functions and proxies of them make. */
export function prototypesOf(m: Machine, frame: Frame, bases: Value, site: Site): Value {
  let found: Value = nothing;
  for (const base of bases.atoms) {
    if (base.is !== "object") continue;
    const { data } = base;
    if (data.is === "class") found = join(found, single(data.prototype));
    else if (data.is === "opaque") found = join(found, single(base));
    else if (data.is === "function" || data.is === "proxy") {
      const plain = { at: site.at, id: site.id };
      const prototype = m.get(frame, single(base), constantOf("prototype"), plain);
      found = join(
        found,
        filter(prototype, (atom) => atom.is === "object"),
      );
    }
  }
  return found;
}
