import type { Kind } from "@plutolang/pluto/kinds";
import type { Machine } from "../solve/machine.js";
import { replace } from "../solve/memory.js";
import { Obj } from "../values/obj.js";
import { constantOf, nothing, single } from "../values/value.js";
import { type Implementation, nativeValue, plainSite } from "./native.js";

/** `KVStore.prototype`: its members are those of whatever they are called on. */
export function prototypeOfKind(m: Machine, obj: Obj): Obj {
  const made = new Obj({ is: "object" }, undefined, m.run);
  if (obj.data.is !== "kind") return made;
  for (const [name, { is }] of Object.entries(obj.data.kind.members)) {
    const implementation = is === "property" ? readOn(name) : callOn(obj.data.kind, name);
    const native = nativeValue(name, implementation);
    const member = is === "property" ? { value: nothing, get: native } : { value: native };
    made.properties.set(name, { ...member, maybe: false, hidden: true });
  }
  replace(m, obj, "prototype", { value: single(made), maybe: false, hidden: true });
  return made;
}

function readOn(name: string): Implementation {
  return (m, call) => m.get(call.frame, call.self, constantOf(name), call.site);
}

function callOn(kind: Kind, name: string): Implementation {
  return (m, call) => {
    const own = [...call.self.atoms].filter(
      (atom) => atom.is === "object" && atom.resource?.kind === kind,
    );
    const operation = m.get(call.frame, { atoms: new Set(own) }, constantOf(name), call.site);
    return m.call(call.frame, operation, call.self, call.args, plainSite(call.site));
  };
}
