import type { Args } from "../values/args.js";
import type { Obj } from "../values/obj.js";
import { join, nothing, single, undefinedValue, type Value } from "../values/value.js";
import { createResource } from "./create-resource.js";
import { hold } from "./holding.js";
import { runInitializer } from "./initializers.js";
import type { CallSite, Frame, Machine, Site } from "./machine.js";
import { allocate, replace, writePrototype, writeRest } from "./memory.js";
import { callOpaque } from "./opaque.js";

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
  const { constructorCode, fields } = data.definition;
  if (!constructorCode) {
    const returned = data.base
      ? initializeBase(m, frame, data.base, instance, args, site)
      : nothing;
    if (fields) runInitializer(m, frame, fields, callee, instance, site, false);
    return returned;
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
  return m.call(frame, single(closure), single(instance), args, { id: site.id, at: site.at });
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
    if (base.data.is === "class")
      returned = join(returned, initialize(m, frame, base, instance, args, site));
    else if (base.data.is === "kind")
      createResource(m, frame, instance, base.data.kind, args, site);
    else if (base.data.is === "function")
      m.call(frame, single(base), single(instance), args, { id: site.id, at: site.at });
    else if (base.data.is === "native") extendNative(m, frame, base, instance, args, site);
    else if (base.data.is === "opaque") extendOpaque(m, frame, base, instance, args, site);
  }
  return returned;
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
  const made = m.construct(frame, single(base), args, { at: site.at, id: site.id });
  for (const atom of made.atoms) {
    if (atom.is !== "object" || atom === instance) continue;
    for (const [key, property] of atom.properties) {
      if (!instance.properties.has(key)) replace(m, instance, key, property);
    }
    if (atom.rest) writeRest(m, instance, atom.rest);
    if (instance.length === undefined && atom.length !== undefined) instance.length = atom.length;
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
  if (home?.data.is !== "class" || !home.data.definition.fields) return undefinedValue;
  for (const instance of self.atoms) {
    if (instance.is !== "object") continue;
    runInitializer(m, frame, home.data.definition.fields, home, instance, site, false);
  }
  return undefinedValue;
}

/** `super(…)` in a constructor: the base, then the fields. */
export function evaluateSuperArguments(m: Machine, frame: Frame, args: Args, site: Site): Value {
  const { home, self } = frame.context;
  if (home?.data.is !== "class") return undefinedValue;
  const { base, definition } = home.data;
  for (const instance of self.atoms) {
    if (instance.is !== "object") continue;
    if (base) initializeBase(m, frame, base, instance, args, { id: site.id, at: site.at });
    if (definition.fields) runInitializer(m, frame, definition.fields, home, instance, site, false);
  }
  return self;
}
