import type { Kind } from "@plutolang/pluto/kinds";
import type { Machine } from "../solve/machine.js";
import { replace } from "../solve/memory.js";
import { kindMember } from "../solve/resources/resources.js";
import type { NativeCall } from "../values/native.js";
import { Obj, objectsIn } from "../values/obj.js";
import { joinAll, nothing, single, type Value } from "../values/value.js";
import { type Implementation, nativeValue, plainSite } from "./native.js";

/** `KVStore.prototype`: its members are those of whatever they are called on. */
export function prototypeOfKind(m: Machine, obj: Obj, kind: Kind): Obj {
  const made = new Obj({ is: "object" }, undefined, m.run);
  made.isSingle = true;
  for (const [name, { is }] of Object.entries(kind.members)) {
    const implementation = is === "property" ? readOn(kind, name) : callOn(kind, name);
    const native = nativeValue(name, implementation);
    const member = is === "property" ? { value: nothing, get: native } : { value: native };
    made.properties.set(name, { ...member, maybe: false, hidden: true });
  }
  replace(m, obj, "prototype", { value: single(made), maybe: false, hidden: true });
  return made;
}

function memberOn(m: Machine, { self, frame, site }: NativeCall, kind: Kind, name: string): Value {
  const own = objectsIn(self).filter(({ resource }) => resource?.kind === kind);
  return joinAll(own.map((each) => kindMember(m, frame, each, name, site)));
}

function readOn(kind: Kind, name: string): Implementation {
  return (m, call) => memberOn(m, call, kind, name);
}

function callOn(kind: Kind, name: string): Implementation {
  return (m, call) => {
    const operation = memberOn(m, call, kind, name);
    return m.call(call.frame, operation, call.self, call.args, plainSite(call.site));
  };
}
