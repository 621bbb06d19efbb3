import { iterate } from "../solve/elements.js";
import { allocate } from "../solve/memory.js";
import { nothing, single, unknownValue } from "../values/value.js";
import { arg, type Implementation, inTurn, newArray, plainSite } from "./native.js";
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
  const parts = ["getOwnPropertyNames", "getOwnPropertySymbols"].map((name) =>
    inTurn(call.frame, `#${name}`, () => objectStatics[name]?.(m, call) ?? nothing),
  );
  const lists = parts.map((part) => iterate(m, call.frame, part, call.site));
  return newArray(
    m,
    call,
    lists.flatMap(({ list }) => list),
  );
};

export const reflectStatics: Readonly<Record<string, Implementation>> = {
  get: (m, call) => m.get(call.frame, arg(call, 0), arg(call, 1), call.site),
  set: (m, call) => {
    m.set(call.frame, arg(call, 0), arg(call, 1), arg(call, 2), call.site);
    return unknownValue();
  },
  apply: (m, call) => {
    const { list, rest } = iterate(m, call.frame, arg(call, 2), call.site);
    return m.call(call.frame, arg(call, 0), arg(call, 1), { list, rest }, plainSite(call.site));
  },
  construct: (m, call) => {
    const { list, rest } = iterate(m, call.frame, arg(call, 1), call.site);
    return m.construct(call.frame, arg(call, 0), { list, rest }, plainSite(call.site));
  },
  ...Object.fromEntries(Object.entries(objectStatics).filter(([name]) => shared.includes(name))),
  ownKeys,
  has: () => unknownValue(),
  deleteProperty: () => unknownValue(),
};

export const newProxy: Implementation = (m, call) => {
  const made = allocate(
    m,
    call.frame,
    call.site,
    () => ({
      is: "proxy",
      target: arg(call, 0),
      handler: arg(call, 1),
    }),
    `proxy${[...arg(call, 0).atoms].map((each) => each.id).join()}`,
  );
  return single(made);
};

/** `new WeakRef(value)`, and its `deref()`. */
export const newWeakReference: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "promise" }), "reference");
  made.content ??= arg(call, 0);
  return single(made);
};
