import { fillCollection } from "../../natives/collections.js";
import { runExecutor } from "../../natives/promises.js";
import type { Args } from "../../values/args.js";
import type { KindData, Obj } from "../../values/obj.js";
import { join, nothing, single, undefinedValue, type Value } from "../../values/value.js";
import { madeBy } from "../calls/made-by.js";
import { hold } from "../libraries/holding.js";
import { callOpaque } from "../libraries/opaque.js";
import type { CallSite, Frame, Machine, Site } from "../machine.js";
import { constructTrapped, type ProxyData } from "../members/proxies.js";
import { allocate, replace, writePrototype, writeRest } from "../memory.js";
import { createResource } from "../resources/create-resource.js";
import { runAdded } from "./decorator-contexts.js";
import { runInitializer } from "./initializers.js";

/** Runs a class's constructor, or the one that it inherits, and its fields. */
export function initialize(
  m: Machine,
  frame: Frame,
  callee: Obj,
  instance: Obj,
  args: Args,
  site: CallSite,
): Value {
  const { data } = callee;
  if (data.is !== "class") return nothing;
  const { constructorCode } = data.definition;
  if (!constructorCode) {
    const given = data.base
      ? madeBy(instance, initializeBase(m, frame, data.base, instance, args, site))
      : single(instance);
    runFields(m, frame, callee, given, site);
    return given;
  }
  const closure = allocate(
    m,
    frame,
    { id: constructorCode.id, at: constructorCode.at },
    () => ({
      is: "function",
      code: constructorCode,
      environment: data.environment,
      self: undefined,
      home: callee,
      isStatic: false,
    }),
    `of${callee.id}`,
  );
  const { id, at, newTarget } = site;
  return m.call(frame, single(closure), single(instance), args, { id, at, newTarget });
}

/** Gives objects the fields of a class, and what its decorators add. */
function runFields(m: Machine, frame: Frame, owner: Obj, of: Value, site: Site): void {
  if (owner.data.is !== "class") return;
  const { fields } = owner.data.definition;
  for (const instance of of.atoms) {
    if (instance.is !== "object") continue;
    runAdded(m, frame, owner, single(instance), false, site);
    if (fields) runInitializer(m, frame, fields, owner, instance, site, false);
  }
}

/** What `super(…)` does. */
export function initializeBase(
  m: Machine,
  frame: Frame,
  bases: Value,
  instance: Obj,
  args: Args,
  site: CallSite,
): Value {
  let returned: Value = nothing;
  for (const base of bases.atoms) {
    if (base.is !== "object") continue;
    returned = join(returned, initializeFrom(m, frame, base, instance, args, site));
  }
  return returned;
}

function initializeFrom(
  m: Machine,
  frame: Frame,
  base: Obj,
  instance: Obj,
  args: Args,
  site: CallSite,
): Value {
  const { data } = base;
  if (data.is === "class") return initialize(m, frame, base, instance, args, site);
  if (data.is === "function") return m.call(frame, single(base), single(instance), args, site);
  if (data.is === "proxy") return initializeThroughProxy(m, frame, data, instance, args, site);
  if (data.is === "kind")
    createResource(m, frame, instance, base as Obj & { data: KindData }, args, site);
  else if (data.is === "native") extendNative(m, frame, base, instance, args, site);
  else if (data.is === "opaque") extendOpaque(m, frame, base, instance, args, site);
  return undefinedValue;
}

/** What a proxy's `construct` trap gives is the instance. */
function initializeThroughProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  instance: Obj,
  args: Args,
  site: CallSite,
): Value {
  const { newTarget = undefinedValue } = site;
  return (
    constructTrapped(m, frame, data, args, newTarget, site) ??
    initializeBase(m, frame, data.target, instance, args, site)
  );
}

/** `class Registry extends Map`, `class NotFound extends Error`: what the base makes, the instance is. */
function extendNative(
  m: Machine,
  frame: Frame,
  base: Obj,
  instance: Obj,
  args: Args,
  site: CallSite,
): void {
  const call = { frame, self: nothing, args, site: { at: site.at, id: site.id } };
  if (instance.data.is === "map" || instance.data.is === "set") {
    fillCollection(m, call, instance);
    return;
  }
  if (instance.data.is === "promise") {
    runExecutor(m, call, instance);
    return;
  }
  const isNew = !instance.rest && ![...instance.properties.keys()].some((key) => /^\d+$/.test(key));
  const made = m.construct(frame, single(base), args, call.site);
  for (const atom of made.atoms) {
    if (atom.is !== "object" || atom === instance) continue;
    for (const [key, property] of atom.properties) {
      if (!instance.properties.has(key)) replace(m, instance, key, property);
    }
    if (atom.rest) writeRest(m, instance, atom.rest);
    if (isNew && atom.length !== undefined) instance.length = atom.length;
  }
}

/** A library's base class keeps what it is given; the instance is then as much the library's. */
function extendOpaque(
  m: Machine,
  frame: Frame,
  base: Obj,
  instance: Obj,
  args: Args,
  site: CallSite,
): void {
  const role = { ...site, role: "used" as const, member: undefined };
  const made = callOpaque(m, frame, single(base), nothing, args, role);
  for (const atom of made.atoms) {
    if (atom.is !== "object" || atom.data.is !== "opaque") continue;
    hold(m, atom, single(instance), site.at);
    writePrototype(m, instance, single(atom));
  }
}

/** Runs the fields of the class whose constructor is being walked. */
export function evaluateFields(m: Machine, frame: Frame, site: Site): Value {
  const { home, self } = frame.context;
  if (home) runFields(m, frame, home, self, site);
  return undefinedValue;
}

/** `super(…)` in a constructor: the base, then the fields. */
export function evaluateSuperArguments(m: Machine, frame: Frame, args: Args, site: Site): Value {
  const { home, self, newTarget } = frame.context;
  const base = home?.data.is === "class" ? home.data.base : undefined;
  const { id, at } = site;
  const from = { id, at, newTarget };
  let given: Value = nothing;
  for (const instance of self.atoms) {
    if (instance.is !== "object") continue;
    const returned = base ? initializeBase(m, frame, base, instance, args, from) : nothing;
    given = join(given, madeBy(instance, returned));
  }
  frame.context.given = given;
  if (home) runFields(m, frame, home, given, site);
  return given;
}
