import type { Binding, Scope } from "../ir/binding.js";
import type { At } from "../source/unit.js";
import { type Data, Environment, Obj, type Property, type Store } from "../values/obj.js";
import { join, joinAll, nothing, undefinedValue, type Value } from "../values/value.js";
import { mostSteps } from "./limits.js";
import type { Context, Frame, Machine, Site } from "./machine.js";
import { shareAll } from "./members/own-arrays.js";

/**
 * The object that this node makes in this context: the same one whenever it is walked again.
 *
 * @param instead the object to take if it has made none yet
 */
export function allocate(
  m: Machine,
  frame: Frame,
  site: Site,
  data: () => Data,
  part = "",
  instead?: Obj,
): Obj {
  const key = `${site.id}${part}${frame.turn}`;
  const known = frame.context.objects.get(key);
  if (known) {
    if (m.run === 0) known.isSingle = false;
    return known;
  }
  const made = instead ?? new Obj(data(), site.at, m.run);
  made.isSingle = m.isSure() && m.steps < mostSteps;
  frame.context.objects.set(key, made);
  return made;
}

/** An object that belongs to a context itself. */
export function allocateIn(m: Machine, context: Context, part: string, data: () => Data): Obj {
  const known = context.objects.get(part);
  if (known) return known;
  const made = new Obj(data(), context.code.at, m.run);
  context.objects.set(part, made);
  return made;
}

/** Objects of one node that are told apart by their contexts while one handler is followed. */
const mostApart = 8;

/** The same for objects that hold each other: their number would multiply the work. */
export function allocateFew(m: Machine, frame: Frame, site: Site, data: () => Data): Obj {
  if (m.run === 0) return allocate(m, frame, site, data, "few");
  const known = m.few.get(site.id) ?? [];
  // mutation-excuse branch: only bounds the work
  const last = known.length >= mostApart ? known.at(-1) : undefined;
  const made = allocate(m, frame, site, data, "few", last);
  // mutation-excuse branch: only bounds the work
  if (!known.includes(made)) m.few.set(site.id, [...known, made]);
  return made;
}

export function enterScope(m: Machine, frame: Frame, scope: Scope, turn = frame.turn): void {
  if (!scope.captured) return;
  const parent = frame.environment;
  const key = `${scopeId(scope)}${turn}`;
  let made = frame.context.environments.get(key);
  if (!made) {
    made = new Environment(scope, parent, m.run);
    frame.context.environments.set(key, made);
  }
  frame.environment = made;
}

/** Runs code whose variables are those of the scope. */
export function inScope<T>(m: Machine, frame: Frame, scope: Scope, body: () => T): T {
  const outer = frame.environment;
  enterScope(m, frame, scope);
  const result = body();
  // mutation-excuse statement: names are found by their scope, however deep the chain of scopes is
  frame.environment = outer;
  return result;
}

const scopeIds = new WeakMap<Scope, number>();
let lastScopeId = 0;
function scopeId(scope: Scope): number {
  let id = scopeIds.get(scope);
  if (id === undefined) {
    lastScopeId += 1;
    id = lastScopeId;
    scopeIds.set(scope, id);
  }
  return id;
}

export function readBinding(m: Machine, frame: Frame, binding: Binding): Value {
  const local = isLocal(frame, binding) ? frame.locals[binding.slot] : undefined;
  if (local) return local;
  const environment = binding.captured ? environmentOf(frame, binding) : undefined;
  if (environment) m.depend(frame, environment);
  return environment?.cells.get(binding) ?? unset(binding);
}

/** Every `var` of a function is there from its start. */
export function hoistVariables(frame: Frame): void {
  for (const binding of frame.context.code.scope.names.values())
    if (binding.declared === "var" && isLocal(frame, binding))
      frame.locals[binding.slot] = undefinedValue;
}

/**
 * The code itself knows what the variable is: also one that inner functions use, as long as none of
 * them assigns it.
 */
export function isLocal(frame: Frame, binding: Binding): boolean {
  if (!binding.captured) return true;
  const { owner } = binding.scope;
  return !binding.assignedInside && !owner.isModule && frame.context.code.scope.owner === owner;
}

export function isAssigned(frame: Frame, binding: Binding): boolean {
  if (!binding.captured) return frame.locals[binding.slot] !== undefined;
  return environmentOf(frame, binding)?.cells.has(binding) ?? false;
}

/** A `var` is undefined until it is assigned; any other name cannot be read before. */
function unset(binding: Binding): Value {
  return binding.declared === "var" ? undefinedValue : nothing;
}

export function writeBinding(m: Machine, frame: Frame, binding: Binding, value: Value): void {
  if (isLocal(frame, binding)) {
    frame.locals[binding.slot] = value;
    for (const { locals } of frame.tries) {
      locals[binding.slot] = join(locals[binding.slot] ?? nothing, value);
    }
  }
  if (!binding.captured) return;
  const environment = environmentOf(frame, binding);
  if (environment) writeCell(m, environment, binding, value);
}

export function writeCell(
  m: Machine,
  environment: Environment,
  binding: Binding,
  value: Value,
): void {
  const old = environment.cells.get(binding);
  const next = m.isSure() ? value : join(old ?? unset(binding), value);
  if (next === old) return;
  keep(m, environment, value);
  environment.cells.set(binding, next);
  m.changed(environment);
}

/** The store is about to hold the value. */
function keep(m: Machine, store: Store, value: Value): void {
  m.willChange(store);
  shareAll(m, value);
}

function environmentOf(frame: Frame, binding: Binding): Environment | undefined {
  let environment = frame.environment;
  while (environment && environment.scope !== binding.scope) environment = environment.parent;
  return environment;
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

/** Writes a property as JavaScript's assignment does. */
export function writeProperty(
  m: Machine,
  obj: Obj,
  key: string,
  value: Value,
  at: At | undefined,
  sure: boolean,
): void {
  const old = obj.properties.get(key);
  if (m.isSure()) {
    replace(m, obj, key, { value, maybe: false, at });
    return;
  }
  if (!old) {
    if (obj.data.is === "array" && obj.rest && isIndex(key)) writeRest(m, obj, value);
    else replace(m, obj, key, { value, maybe: !sure, at });
    return;
  }
  const joined = join(old.value, value);
  if (joined !== old.value) replace(m, obj, key, { ...old, value: joined });
}

export function replace(m: Machine, obj: Obj, key: string, property: Property): void {
  keep(m, obj, property.value);
  obj.properties.set(key, property);
  if (obj.length !== undefined && isIndex(key)) obj.length = Math.max(obj.length, Number(key) + 1);
  m.changed(obj);
}

/** Adds to what an object holds otherwise than under a name. */
function grow(
  m: Machine,
  obj: Obj,
  where: "rest" | "content" | "returned" | "reasons" | "prototype",
  value: Value,
): void {
  const old = obj[where];
  const next = join(old ?? nothing, value);
  if (next === old) return;
  keep(m, obj, value);
  obj[where] = next;
  m.changed(obj);
}

/** Adds a value under a key that is not known. */
export function writeRest(m: Machine, obj: Obj, value: Value): void {
  grow(m, obj, "rest", value);
}

export function writeContent(m: Machine, obj: Obj, value: Value): void {
  grow(m, obj, "content", value);
}

export function writeReturned(m: Machine, generator: Obj, value: Value): void {
  grow(m, generator, "returned", value);
}

export function writeReasons(m: Machine, promise: Obj, value: Value): void {
  if (value.atoms.size === 0) return;
  grow(m, promise, "reasons", value);
}

export function writePrototype(m: Machine, obj: Obj, value: Value): void {
  grow(m, obj, "prototype", value);
}

/** Gives an object another prototype, as `Object.setPrototypeOf` does. */
export function changePrototype(m: Machine, obj: Obj, value: Value): void {
  if (!m.isSure()) {
    writePrototype(m, obj, value);
    return;
  }
  m.willChange(obj);
  obj.prototype = value.atoms.size > 0 ? value : undefined;
  m.changed(obj);
}

/** Appends to an array; in an unsure place to its elements at unknown indices. */
export function append(m: Machine, array: Obj, value: Value, at: At | undefined): void {
  if (m.isSure() && array.length !== undefined) {
    replace(m, array, String(array.length), { value, maybe: false, at });
    return;
  }
  blur(m, array);
  writeRest(m, array, value);
}

/** Adds to what a generator yields: those that it yields for certain come first, in order. */
export function appendYield(m: Machine, yields: Obj, value: Value, at: At | undefined): void {
  if (m.isSure() && yields.length !== undefined && yields.rest === undefined)
    replace(m, yields, String(yields.length), { value, maybe: false, at });
  else writeRest(m, yields, value);
}

/** An array whose length is not known any more. */
export function blur(m: Machine, array: Obj): void {
  if (array.length === undefined) return;
  m.willChange(array);
  array.length = undefined;
  m.changed(array);
}

/** An array whose elements may stand anywhere in it. */
export function scatter(m: Machine, array: Obj): void {
  const indices = [...array.properties.keys()].filter(isIndex);
  blur(m, array);
  if (!m.isSure()) writeRest(m, array, nothing);
  if (indices.length === 0) return;
  m.willChange(array);
  for (const index of indices) {
    writeRest(m, array, array.properties.get(index)?.value ?? nothing);
    array.properties.delete(index);
  }
  m.changed(array);
}

/** Replaces all elements of an array that is a walk's own, or in modules. */
export function refill(m: Machine, array: Obj, list: readonly Value[]): void {
  setElements(m, array, list, undefined);
  if (m.run === 0) m.changed(array);
}

function setElements(
  m: Machine,
  array: Obj,
  list: readonly Value[],
  rest: Value | undefined,
): void {
  shareAll(m, joinAll([...list, rest ?? nothing]));
  for (const key of [...array.properties.keys()]) if (isIndex(key)) array.properties.delete(key);
  for (const [index, value] of list.entries())
    array.properties.set(String(index), { value, maybe: false, at: array.at });
  array.length = rest ? undefined : list.length;
  array.rest = rest;
}

/** Fills an array that this walk has just made. */
export function fillArray(
  m: Machine,
  array: Obj,
  elements: readonly Value[],
  rest: Value | undefined,
): Obj {
  if (array.owner) {
    setElements(m, array, elements, rest);
    return array;
  }
  const length = rest ? undefined : elements.length;
  const isFresh =
    array.properties.size === 0 && array.length === undefined && array.rest === undefined;
  if (isFresh) array.length = length;
  else if (array.length !== length) blur(m, array);
  for (const [index, value] of elements.entries()) {
    writeProperty(m, array, String(index), value, array.at, true);
  }
  if (rest) writeRest(m, array, rest);
  return array;
}
