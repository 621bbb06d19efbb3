import type { Machine } from "../solve/machine.js";
import { trapped } from "../solve/members/proxies.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { constantOf, onlyAtom } from "../values/value.js";
import { arg, type Implementation, runTime } from "./native.js";

type Integrity = NonNullable<Obj["integrity"]>;
const degrees: Readonly<Record<Integrity, number>> = { fixed: 0, sealed: 1, frozen: 2 };

/** `Object.freeze` and its like. What happens before and after is told apart while modules run alone. */
export function hardened(to: Integrity): Implementation {
  return (m, call) => {
    const target = arg(call, 0);
    const only = onlyAtom(target);
    for (const atom of target.atoms) {
      if (atom.is === "object" && atom.data.is === "proxy")
        trapped(m, call.frame, atom.data, "preventExtensions", [], call.site);
    }
    if (only?.is === "object" && m.isSure()) harden(m, only, to);
    return target;
  };
}

function harden(m: Machine, obj: Obj, to: Integrity): void {
  if (obj.integrity && degrees[obj.integrity] >= degrees[to]) return;
  m.willChange(obj);
  obj.integrity = to;
  m.changed(obj);
}

/** `Object.isFrozen` and its like. */
export function isHardened(to: Integrity): Implementation {
  return (m, call) => {
    const known = verdict(m, call, to);
    if (known !== undefined) return constantOf(to === "fixed" ? !known : known);
    return runTime(m, call, "this is not known before run time");
  };
}

function verdict(m: Machine, call: NativeCall, to: Integrity): boolean | undefined {
  const only = onlyAtom(arg(call, 0));
  if (only?.is === "constant") return true;
  if (only?.is !== "object" || only.data.is === "opaque") return undefined;
  if (only.data.is === "proxy") {
    trapped(m, call.frame, only.data, "isExtensible", [], call.site);
    return undefined;
  }
  m.depend(call.frame, only);
  if (only.integrity && degrees[only.integrity] >= degrees[to]) return true;
  return m.isSure() && !only.integrity && only.properties.size > 0 ? false : undefined;
}
