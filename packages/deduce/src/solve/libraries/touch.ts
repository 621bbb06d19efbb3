import { diagnostic } from "@plutolang/diagnostics";
import { isPrivateKey } from "../../ir/internal-names.js";
import { type At, toSpan } from "../../source/unit.js";
import type { Obj } from "../../values/obj.js";
import { ownFunctions } from "../../values/own-functions.js";
import {
  type Atom,
  join,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { markDirty } from "../calls/contexts.js";
import { makeContext } from "../calls/make-context.js";
import { instantiate } from "../classes/instantiate.js";
import { begin } from "../iteration/generators.js";
import type { Frame, Machine, Site } from "../machine.js";
import { allOperations, needsOf } from "../resources/resources.js";
import { contentsOf, contentsWhenTouched, hold, inheritsFromLibrary } from "./holding.js";

/** Who has what is touched. */
interface Reach {
  /** The library's object through which the program's things are reached. */
  readonly holder: Obj | undefined;
  /** Where the library was given it. */
  readonly at: At;
  /** It stands in a field of the program's own object, which no library looks into. */
  readonly inside: boolean;
}

/** Code that runs has this in its hands: a library may do with what it holds what it likes. */
export function touch(m: Machine, frame: Frame, value: Value, site: Site): void {
  for (const atom of value.atoms)
    touchAtom(m, frame, atom, site, { holder: undefined, at: site.at, inside: false });
}

function touchAtom(m: Machine, frame: Frame, atom: Atom, site: Site, reach: Reach): void {
  m.observe(frame, single(atom), site.at);
  if (atom.is !== "object") return;
  if (atom.resource) escapeInto(m, frame, atom, site, reach);
  const through = reachedThrough(m, frame, atom, site, reach);
  const key = touchKey(atom, through);
  if (m.contexts.has(key)) return;
  const context = makeContext({
    code: frame.context.code,
    caller: frame.context,
    dirty: true,
    task: (inner) => touchObject(m, inner, atom, site, through),
  });
  m.contexts.set(key, context);
  m.settle(context);
}

function reachedThrough(m: Machine, frame: Frame, obj: Obj, site: Site, reach: Reach): Reach {
  if (!reach.holder || obj.data.is === "opaque") return reach;
  const holder = m.holders.standingFor(m, obj, reach.holder, reach.at);
  if (holder === m.holders.common)
    touchAtom(m, frame, holder, site, { ...reach, holder: undefined });
  return { ...reach, holder };
}

/** A library's object is touched once; others once for each library's object that they are reached through. */
function touchKey(obj: Obj, { holder, inside }: Reach): string {
  if (obj.data.is === "opaque") return `touch:${obj.id}`;
  return `touch:${obj.id}:${holder?.id ?? 0}:${inside}`;
}

/** A whole resource is in a library's hands. */
function escapeInto(m: Machine, frame: Frame, obj: Obj, site: Site, reach: Reach): void {
  const { resource } = obj;
  if (!resource || reach.inside) return;
  resource.site.argumentsRead = true;
  m.use(frame, obj, allOperations(obj), site.at);
  m.report(
    diagnostic("PLUTO1020", { kind: resource.kind.name, name: resource.name }, toSpan(reach.at)),
  );
}

function touchObject(m: Machine, frame: Frame, obj: Obj, site: Site, reach: Reach): void {
  m.depend(frame, obj);
  // mutation-excuse statement: only bounds the work
  m.steps += 1;
  const { data } = obj;
  const go = (value: Value, further: Partial<Reach> = {}) => {
    for (const atom of value.atoms) touchAtom(m, frame, atom, site, { ...reach, ...further });
  };
  switch (data.is) {
    case "opaque":
      touchHolder(m, frame, obj, go);
      return;
    case "function":
    case "bound":
      callBack(m, frame, obj, undefinedValue, site, reach);
      return;
    case "operation":
      m.use(frame, data.resource, needsOf(data.resource, data.member), site.at);
      return;
    case "class":
      touchClass(m, frame, obj, site, reach);
      return;
    case "environment":
      m.readEnvironment(["*"], reach.at);
      return;
    case "namespace":
      go(m.exported(frame, data.module, undefined, site.at));
      return;
    case "proxy":
      go(data.target);
      go(data.handler);
      return;
    case "object":
      touchFields(m, frame, obj, site, reach, go);
      return;
    default:
      if (data.is === "generator") begin(m, frame, obj);
      for (const property of obj.properties.values()) {
        go(property.value);
        if (property.key) go(property.key);
      }
      if (obj.rest) go(obj.rest);
      if (obj.content) go(obj.content);
      if (obj.reasons) go(obj.reasons);
  }
}

function touchHolder(
  m: Machine,
  frame: Frame,
  obj: Obj,
  go: (value: Value, further: Partial<Reach>) => void,
): void {
  noteContents(m, frame, obj);
  for (const { value, at } of obj.holds) go(value, { holder: obj, at, inside: false });
  for (const property of obj.properties.values()) go(property.value, { holder: obj });
}

/** The methods of an object may be called; of a plain object's properties any may be read. */
function touchFields(
  m: Machine,
  frame: Frame,
  obj: Obj,
  site: Site,
  reach: Reach,
  go: (value: Value, further?: Partial<Reach>) => void,
): void {
  const plain = !obj.prototype && !obj.resource;
  const extended = plain || inheritsFromLibrary(obj);
  for (const [key, property] of obj.properties) {
    if (property.get) callBack(m, frame, property.get, single(obj), site, reach);
    if (key === "constructor" || (!extended && isPrivateKey(key))) continue;
    const functions = ownFunctions(property.value);
    callBack(m, frame, functions, single(obj), site, reach);
    if (extended) go(without(property.value, functions), { inside: !plain });
  }
  if (obj.rest) go(obj.rest);
  touchMethods(m, frame, obj, obj, site, reach, new Set([obj]));
}

function touchMethods(
  m: Machine,
  frame: Frame,
  from: Obj,
  self: Obj,
  site: Site,
  reach: Reach,
  seen: Set<Obj>,
): void {
  for (const prototype of from.prototype?.atoms ?? []) {
    if (prototype.is !== "object" || seen.has(prototype)) continue;
    seen.add(prototype);
    m.depend(frame, prototype);
    if (prototype.data.is === "opaque") {
      touchAtom(m, frame, prototype, site, reach);
      continue;
    }
    for (const [key, property] of prototype.properties) {
      if (key === "constructor" || isPrivateKey(key) || isOverridden(self, key, prototype))
        continue;
      if (property.get) callBack(m, frame, property.get, single(self), site, reach);
      callBack(m, frame, ownFunctions(property.value), single(self), site, reach);
    }
    touchMethods(m, frame, prototype, self, site, reach, seen);
  }
}

/** Whether a nearer prototype has a member of the same name, so that this one is not found. */
function isOverridden(self: Obj, key: string, at: Obj): boolean {
  if (self.properties.has(key)) return true;
  let [next] = self.prototype?.atoms ?? [];
  while (next?.is === "object" && next !== at) {
    if (next.properties.has(key)) return true;
    [next] = next.prototype?.atoms ?? [];
  }
  return false;
}

function without(value: Value, others: Value): Value {
  return { atoms: new Set([...value.atoms].filter((atom) => !others.atoms.has(atom))) };
}

/** A library calls a function of the program, with whatever it has; what comes back it keeps. */
function callBack(
  m: Machine,
  frame: Frame,
  callee: Obj | Value,
  self: Value,
  site: Site,
  reach: Reach,
): void {
  const target = "atoms" in callee ? callee : single(callee);
  if (target.atoms.size === 0) return;
  const returned = m.callLoosely(
    frame,
    target,
    self,
    { list: [], rest: argumentOf(m, frame, site, reach) },
    site,
  );
  if (reach.holder) hold(m, reach.holder, returned, site.at);
}

/** What a library has: the result of the context in which its object is touched. */
function noteContents(m: Machine, frame: Frame, obj: Obj): void {
  const { context } = frame;
  const contents = join(
    context.result,
    contentsOf(obj, (each) => {
      // mutation-excuse statement: only bounds the work
      m.steps += 1;
      m.depend(frame, each);
    }),
  );
  if (contents === context.result) return;
  context.result = contents;
  for (const dependent of context.dependents) markDirty(m, dependent);
}

function argumentOf(m: Machine, frame: Frame, site: Site, { holder }: Reach): Value {
  const why = "what a library passes to its callback is not known before run time";
  const unknown = unknownValue(m.cause(why, site.at));
  const inside = holder && contentsWhenTouched(m, frame, holder);
  return inside ? join(inside, unknown) : unknown;
}

/** A library that is given a class has what its own decorators of it were made with, and makes objects of it. */
function touchClass(m: Machine, frame: Frame, obj: Obj, site: Site, reach: Reach): void {
  const { holder } = reach;
  for (const { value, at } of obj.holds) {
    if (holder) hold(m, holder, value, at);
    else for (const atom of value.atoms) touchAtom(m, frame, atom, site, { ...reach, at });
  }
  const made = instantiate(m, frame, obj, argumentOf(m, frame, site, reach), site);
  if (holder) hold(m, holder, made, reach.at);
}
