import { iterate } from "../solve/iteration/elements.js";
import { deleteProperty } from "../solve/members/deletions.js";
import { setFor } from "../solve/members/member-writes.js";
import { getFor } from "../solve/members/members.js";
import { hasMember } from "../solve/members/membership.js";
import { shareAll } from "../solve/members/own-arrays.js";
import { keysOf } from "../solve/members/properties.js";
import { allocate, writeProperty } from "../solve/memory.js";
import type { Data } from "../values/obj.js";
import { constantOf, single, undefinedValue, unknownValue } from "../values/value.js";
import { arg, type Implementation, nativeValue, newArray, plainSite, runTime } from "./native.js";
import { objectStatics } from "./objects.js";

/** The same under `Reflect`; what it gives differs in ways that no resource depends on. */
const shared = [
  "defineProperty",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "isExtensible",
  "preventExtensions",
  "setPrototypeOf",
];

/** `Reflect.ownKeys`: names, then symbols. */
const ownKeys: Implementation = (m, call) => {
  const [names, symbols] = (["names", "symbols"] as const).map((sort) =>
    keysOf(m, call.frame, arg(call, 0), call.site, sort),
  );
  return newArray(m, call, [...(names?.list ?? []), ...(symbols?.list ?? [])], names?.rest);
};

export const reflectStatics: Readonly<Record<string, Implementation>> = {
  get: (m, call) => getFor(m, call.frame, arg(call, 0), arg(call, 1), arg(call, 2), call.site),
  set: (m, call) => {
    const [object, key, value] = [arg(call, 0), arg(call, 1), arg(call, 2)];
    if (call.args.list.length < 4) m.set(call.frame, object, key, value, call.site);
    else setFor(m, call.frame, object, key, value, arg(call, 3), call.site);
    return unknownValue();
  },
  apply: (m, call) => {
    const { list, rest } = iterate(m, call.frame, arg(call, 2), call.site);
    return m.call(call.frame, arg(call, 0), arg(call, 1), { list, rest }, plainSite(call.site));
  },
  construct: (m, call) => {
    const { list, rest } = iterate(m, call.frame, arg(call, 1), call.site);
    const newTarget = call.args.list.length > 2 ? arg(call, 2) : undefined;
    const site = { ...plainSite(call.site), newTarget };
    return m.construct(call.frame, arg(call, 0), { list, rest }, site);
  },
  ...Object.fromEntries(Object.entries(objectStatics).filter(([name]) => shared.includes(name))),
  ownKeys,
  has: (m, call) => {
    const known = hasMember(m, call.frame, arg(call, 1), arg(call, 0), call.site);
    return known === undefined
      ? runTime(m, call, "this is not known before run time")
      : constantOf(known);
  },
  deleteProperty: (m, call) => deleteProperty(m, call.frame, arg(call, 0), arg(call, 1), call.site),
};

export const newProxy: Implementation = (m, call) => {
  const [target, handler] = [arg(call, 0), arg(call, 1)];
  shareAll(m, target);
  const of = [target, handler].map(({ atoms }) => [...atoms].map(({ id }) => id).join());
  const data = (): Data => ({ is: "proxy", target, handler });
  return single(allocate(m, call.frame, call.site, data, `proxy${of.join(" ")}`));
};

const revoke: Implementation = () => undefinedValue;

/** `Proxy.revocable(target, handler)`: nothing here is ever revoked. */
export const revocableProxy: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "revocable");
  writeProperty(m, made, "proxy", newProxy(m, call), call.site.at, true);
  writeProperty(m, made, "revoke", nativeValue("revoke", revoke), call.site.at, true);
  return single(made);
};
