import { type Args, argsOf } from "../../values/args.js";
import type { Data, Obj } from "../../values/obj.js";
import {
  constantOf,
  join,
  nothing,
  onlyConstant,
  single,
  unknownValue,
  type Value,
} from "../../values/value.js";
import type { Frame, Machine, Site } from "../machine.js";
import { allocate, fillArray } from "../memory.js";
import { inTurn } from "../turns.js";

export type ProxyData = Data & { readonly is: "proxy" };

/** What a proxy's handler does in place of JavaScript; undefined if it leaves that to its target. */
export function trapped(
  m: Machine,
  frame: Frame,
  { target, handler }: ProxyData,
  name: string,
  args: readonly Value[],
  site: Site,
): Value | undefined {
  const plain = { at: site.at, id: site.id };
  const trap = m.get(frame, handler, constantOf(name), plain);
  if (![...trap.atoms].some((atom) => atom.is === "object")) return undefined;
  const key = args[0] && onlyConstant(args[0])?.value;
  return inTurn(frame, `#${name} ${String(key)}`, () =>
    m.call(frame, trap, handler, argsOf(target, ...args), plain),
  );
}

/** What the `construct` trap makes. */
export function constructTrapped(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  { list, rest }: Args,
  newTarget: Value,
  site: Site,
): Value | undefined {
  const made = allocate(m, frame, site, () => ({ is: "array" }), "constructed");
  const args = single(fillArray(m, made, list, rest));
  return trapped(m, frame, data, "construct", [args, newTarget], site);
}

export function getThroughProxy(
  m: Machine,
  frame: Frame,
  proxy: Obj,
  data: ProxyData,
  key: Value,
  site: Site,
): Value {
  const plain = { at: site.at, id: site.id };
  return (
    trapped(m, frame, data, "get", [key, single(proxy)], site) ??
    m.get(frame, data.target, key, plain)
  );
}

export function setThroughProxy(
  m: Machine,
  frame: Frame,
  proxy: Obj,
  data: ProxyData,
  name: string | undefined,
  value: Value,
  site: Site,
): void {
  const key = name === undefined ? unknownValue() : constantOf(name);
  if (trapped(m, frame, data, "set", [key, value, single(proxy)], site)) return;
  m.set(frame, data.target, key, value, site);
}

/** The keys that a proxy says it has; `rest` are such as are not known. */
export function keysOfProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  site: Site,
): { readonly list: readonly Value[]; readonly rest: Value | undefined } | undefined {
  const result = trapped(m, frame, data, "ownKeys", [], site);
  if (!result) return undefined;
  const { list, rest } = m.iterate(frame, result, site);
  for (const key of list) trapped(m, frame, data, "getOwnPropertyDescriptor", [key], site);
  return { list, rest };
}

/** What a proxy inherits from, or its target. */
export function prototypeOfProxy(m: Machine, frame: Frame, data: ProxyData, site: Site): Value {
  const result = trapped(m, frame, data, "getPrototypeOf", [], site);
  if (result) return result;
  let found: Value = nothing;
  for (const atom of data.target.atoms) {
    if (atom.is !== "object") continue;
    m.depend(frame, atom);
    const own = atom.data.is === "proxy" ? prototypeOfProxy(m, frame, atom.data, site) : undefined;
    found = join(found, own ?? atom.prototype ?? unknownValue());
  }
  return found;
}
