import { type Args, appendArgs } from "../../values/args.js";
import { type Data, type KindData, type Obj, objectsIn } from "../../values/obj.js";
import { nothing, single, type Value } from "../../values/value.js";
import { initialize } from "../classes/initialize.js";
import type { CallSite, Frame, Machine } from "../machine.js";
import { prototypesOf } from "../members/prototypes.js";
import { constructTrapped } from "../members/proxies.js";
import { allocate, writePrototype } from "../memory.js";
import { createResource } from "../resources/create-resource.js";
import { madeBy } from "./made-by.js";

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
  if (data.is === "kind")
    return createResource(m, frame, undefined, callee as Obj & { data: KindData }, args, site);
  const newTarget = site.newTarget ?? single(callee);
  if (data.is === "proxy")
    return (
      constructTrapped(m, frame, data, args, newTarget, site) ??
      m.construct(frame, data.target, args, site)
    );
  if (data.is === "function") return constructFunction(m, frame, callee, args, site);
  if (data.is !== "class") return nothing;
  const instance = allocate(m, frame, site, () => instanceData(callee), `new${callee.id}`);
  writePrototype(m, instance, prototypesOf(m, frame, newTarget, site));
  return madeBy(instance, initialize(m, frame, callee, instance, args, { ...site, newTarget }));
}

const dataOfNatives = new Map<string, "map" | "set" | "array" | "promise">([
  ["Map", "map"],
  ["WeakMap", "map"],
  ["Set", "set"],
  ["WeakSet", "set"],
  ["Array", "array"],
  ["Promise", "promise"],
]);

/** What a class that extends one of JavaScript's own makes. */
function instanceData(callee: Obj, seen: readonly Obj[] = []): Data {
  const { data } = callee;
  if (data.is === "native") return { is: dataOfNatives.get(data.native.name) ?? "object" };
  const bases = data.is === "class" && !seen.includes(callee) ? data.base : undefined;
  const found = objectsIn(bases ?? nothing).map((base) => instanceData(base, [...seen, callee]));
  return found.find(({ is }) => is !== "object") ?? { is: "object" };
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
