import { type Args, appendArgs, argsOf } from "../values/args.js";
import type { Data, Obj } from "../values/obj.js";
import { constantOf, filter, join, nothing, single, type Value } from "../values/value.js";
import { createResource } from "./create-resource.js";
import { initialize } from "./initialize.js";
import type { CallSite, Frame, Machine } from "./machine.js";
import { allocate, fillArray, writePrototype } from "./memory.js";
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
  if (data.is === "proxy") return constructProxy(m, frame, data, args, site);
  if (data.is === "function") return constructFunction(m, frame, callee, args, site);
  if (data.is !== "class") return nothing;
  const instance = allocate(m, frame, site, () => instanceData(callee), `new${callee.id}`);
  writePrototype(m, instance, single(data.prototype));
  const returned = initialize(m, frame, callee, instance, args, site);
  const objects = filter(returned, (atom) => atom.is === "object");
  return join(single(instance), objects);
}

function constructProxy(
  m: Machine,
  frame: Frame,
  { target, handler }: { target: Value; handler: Value },
  args: Args,
  site: CallSite,
): Value {
  const trap = m.get(frame, handler, constantOf("construct"), site);
  if (![...trap.atoms].some((atom) => atom.is === "object"))
    return m.construct(frame, target, args, site);
  const list = allocate(m, frame, site, () => ({ is: "array" }), "constructed");
  fillArray(m, list, args.list, args.rest);
  return m.call(frame, trap, handler, argsOf(target, single(list)), { at: site.at, id: site.id });
}

/** What a class that extends `Map`, `Set` or `Array` makes. */
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
  const prototype = callee.properties.get("prototype");
  if (prototype) writePrototype(m, instance, prototype.value);
  const returned = m.call(frame, single(callee), single(instance), args, site);
  return join(
    single(instance),
    filter(returned, (atom) => atom.is === "object"),
  );
}
