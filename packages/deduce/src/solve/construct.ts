import { type Args, appendArgs, argsOf } from "../values/args.js";
import type { Data, Obj } from "../values/obj.js";
import { constantOf, nothing, single, type Value } from "../values/value.js";
import { createResource } from "./create-resource.js";
import { initialize } from "./initialize.js";
import type { CallSite, Frame, Machine } from "./machine.js";
import { madeBy } from "./made-by.js";
import { allocate, fillArray, writePrototype } from "./memory.js";
import { prototypesOf } from "./prototypes.js";
/** `new` of a class of the program, of a kind, or of JavaScript's own. */
export function constructWith(
  m: Machine,
  frame: Frame,
  callee: Obj,
  args: Args,
  site: CallSite,
): Value {
  const { data } = callee;
  if (data.is === "native") {
    const make = data.native.construct ?? data.native.call;
    return make(m, { frame, self: nothing, args, site });
  }
  if (data.is === "bound")
    return m.construct(frame, data.target, appendArgs(data.args, args), site);
  if (data.is === "kind") return createResource(m, frame, undefined, data.kind, args, site);
  if (data.is === "proxy") {
    return constructProxy(m, frame, data, site.newTarget ?? single(callee), args, site);
  }
  if (data.is === "function") return constructFunction(m, frame, callee, args, site);
  if (data.is !== "class") return nothing;
  const instance = allocate(m, frame, site, () => instanceData(callee), `new${callee.id}`);
  const newTarget = site.newTarget ?? single(callee);
  writePrototype(m, instance, prototypesOf(m, frame, newTarget, site));
  return madeBy(instance, initialize(m, frame, callee, instance, args, { ...site, newTarget }));
}

export function constructProxy(
  m: Machine,
  frame: Frame,
  { target, handler }: { target: Value; handler: Value },
  newTarget: Value,
  args: Args,
  site: CallSite,
): Value {
  const trap = m.get(frame, handler, constantOf("construct"), site);
  if (![...trap.atoms].some((atom) => atom.is === "object"))
    return m.construct(frame, target, args, site);
  const list = allocate(m, frame, site, () => ({ is: "array" }), "constructed");
  fillArray(m, list, args.list, args.rest);
  const given = argsOf(target, single(list), newTarget);
  return m.call(frame, trap, handler, given, { at: site.at, id: site.id });
}

/** What a class that extends `Map`, `Set`, `Array` or `Promise` makes. */
function instanceData(callee: Obj, seen = new Set<Obj>()): Data {
  if (callee.data.is !== "class" || seen.has(callee)) return { is: "object" };
  seen.add(callee);
  for (const base of callee.data.base?.atoms ?? []) {
    if (base.is !== "object") continue;
    if (base.data.is === "native") {
      if (base.data.native.name === "Map" || base.data.native.name === "WeakMap")
        return { is: "map" };
      if (base.data.native.name === "Set" || base.data.native.name === "WeakSet")
        return { is: "set" };
      if (base.data.native.name === "Array") return { is: "array" };
      if (base.data.native.name === "Promise") return { is: "promise" };
    }
    const found = instanceData(base, seen);
    if (found.is !== "object") return found;
  }
  return { is: "object" };
}

/** A function of old that is called with `new`. */
function constructFunction(
  m: Machine,
  frame: Frame,
  callee: Obj,
  args: Args,
  site: CallSite,
): Value {
  const instance = allocate(m, frame, site, () => ({ is: "object" }), `new${callee.id}`);
  const prototypes = prototypesOf(m, frame, site.newTarget ?? single(callee), site);
  writePrototype(m, instance, prototypes);
  const newTarget = site.newTarget ?? single(callee);
  return madeBy(
    instance,
    m.call(frame, single(callee), single(instance), args, { ...site, newTarget }),
  );
}
