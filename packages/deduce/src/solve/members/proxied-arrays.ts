import { type Args, argAt } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import {
  type Atom,
  constantOf,
  join,
  nothing,
  single,
  unknownValue,
  type Value,
} from "../../values/value.js";
import type { Frame, Machine, Site } from "../machine.js";
import { allocate, fillArray } from "../memory.js";
import { arrayElements, type Elements } from "./array-elements.js";
import { type ProxyData, trapped } from "./proxies.js";

const changing: readonly string[] = [
  "push",
  "pop",
  "shift",
  "unshift",
  "splice",
  "sort",
  "reverse",
  "fill",
  "copyWithin",
];

/** What iterating over a proxy gives: what its target holds, as its `get` trap shows it, if it has one. */
export function proxyElements(m: Machine, frame: Frame, proxy: Proxied, site: Site): Elements {
  const arrays = arraysIn(proxy.data.target);
  const shown = (key: Value) => m.get(frame, single(proxy), key, site);
  const [only] = arrays;
  const { list, rest } =
    arrays.length === 1 && only
      ? arrayElements(m, frame, only)
      : { list: [], rest: unknownValue() };
  return {
    list: list.map((_, index) => shown(constantOf(String(index)))),
    rest: rest && shown(unknownValue()),
  };
}

function arraysIn(value: Value): Obj[] {
  return [...value.atoms].filter(
    (atom): atom is Obj => atom.is === "object" && atom.data.is === "array",
  );
}

/** What a method of arrays works on when it is called on a proxy of one. */
export function withoutProxies(
  m: Machine,
  frame: Frame,
  self: Value,
  name: string,
  args: Args,
  site: Site,
): Value {
  let result: Value = nothing;
  for (const atom of self.atoms) {
    const isProxy = isProxyOfArray(atom);
    result = join(result, isProxy ? arrayOf(m, frame, atom, name, args, site) : single(atom));
  }
  return { atoms: result.atoms, cause: self.cause };
}

type Proxied = Obj & { readonly data: ProxyData };

export function isProxyOfArray(atom: Atom): atom is Proxied {
  return atom.is === "object" && atom.data.is === "proxy" && arraysIn(atom.data.target).length > 0;
}

function arrayOf(
  m: Machine,
  frame: Frame,
  proxy: Proxied,
  name: string,
  args: Args,
  site: Site,
): Value {
  if (changing.includes(name)) {
    const value = join(argAt(args, 0), args.rest ?? nothing);
    trapped(m, frame, proxy.data, "set", [unknownValue(), value, single(proxy)], site);
    return proxy.data.target;
  }
  const made = allocate(m, frame, site, () => ({ is: "array" }), `shown${proxy.id}`);
  const { list, rest } = proxyElements(m, frame, proxy, site);
  return single(fillArray(m, made, list, rest));
}
