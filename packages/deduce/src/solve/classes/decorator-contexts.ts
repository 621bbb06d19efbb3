import { internalName, isPrivateKey, writtenName } from "../../ir/internal-names.js";
import type { Expression } from "../../ir/ir.js";
import type { Implementation } from "../../natives/native.js";
import { arg } from "../../natives/native.js";
import { argsOf, noArgs } from "../../values/args.js";
import { type Data, Obj, type Property } from "../../values/obj.js";
import { wellKnownSymbols } from "../../values/symbols.js";
import {
  constantOf,
  filter,
  join,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { toKey } from "../expressions/operators.js";
import type { Frame, Machine, Site } from "../machine.js";
import { hasMember } from "../members/membership.js";
import { allocate, replace, writeProperty, writePrototype } from "../memory.js";

/** Something that stands under a decorator. */
export interface Decorated {
  readonly owner: Obj;
  /** Where it is kept: the class, or its prototype. */
  readonly target: Obj;
  readonly key: string;
  readonly kind: "class" | "method" | "getter" | "setter" | "field" | "accessor";
  readonly isStatic: boolean;
  readonly site: Site;
}

/** The second argument of a decorator. */
export function decoratorContext(
  m: Machine,
  frame: Frame,
  whole: Decorated,
  node: Expression,
): Value {
  const { owner, key, kind, isStatic } = whole;
  const made = allocate(m, frame, node, () => ({ is: "object" }), "context");
  const put = (name: string, value: Value) => writeProperty(m, made, name, value, node.at, true);
  put("kind", constantOf(kind));
  put("name", constantOf(writtenName(key)));
  put("static", constantOf(kind !== "class" && isStatic));
  put("private", constantOf(isPrivateKey(key)));
  put("metadata", metadataOf(m, frame, owner, whole.site));
  put("addInitializer", nativeOf(m, frame, node, "addInitializer", adder(whole)));
  if (kind !== "class") put("access", accessOf(m, frame, key, node));
  return single(made);
}

function accessOf(m: Machine, frame: Frame, key: string, node: Expression): Value {
  const access = allocate(m, frame, node, () => ({ is: "object" }), "access");
  const name = constantOf(key);
  const members: Record<string, Implementation> = {
    get: (_m, call) => m.get(call.frame, arg(call, 0), name, call.site),
    set: (_m, call) => {
      m.set(call.frame, arg(call, 0), name, arg(call, 1), call.site);
      return unknownValue();
    },
    has: (_m, call) => {
      const known = hasMember(m, call.frame, name, arg(call, 0), call.site);
      return known === undefined ? unknownValue() : constantOf(known);
    },
  };
  for (const [part, run] of Object.entries(members))
    writeProperty(m, access, part, nativeOf(m, frame, node, part, run), node.at, true);
  return single(access);
}

function nativeOf(
  m: Machine,
  frame: Frame,
  node: Expression,
  name: string,
  call: Implementation,
): Value {
  const data = (): Data => ({ is: "native", native: { name, call } });
  return single(allocate(m, frame, node, data, name));
}

/** `Class[Symbol.metadata]`: an object that inherits from that of the base. */
function metadataOf(m: Machine, frame: Frame, owner: Obj, site: Site): Value {
  const key = wellKnownSymbols.metadata;
  const known = owner.properties.get(key);
  // mutation-excuse branch: a short cut; the same object is made again
  if (known) return known.value;
  const inherited = m.get(frame, single(owner), constantOf(key), site);
  const made = allocate(m, frame, site, () => ({ is: "object" }), `metadata${owner.id}`);
  writePrototype(
    m,
    made,
    filter(inherited, (atom) => atom.is === "object" && atom.data.is === "object"),
  );
  replace(m, owner, key, { value: single(made), maybe: false, hidden: true });
  return single(made);
}

function addedKey(isStatic: boolean): string {
  return internalName(isStatic ? "added to the class" : "added");
}

function adder({ owner, isStatic }: Decorated): Implementation {
  return (m, call) => {
    keep(m, owner, addedKey(isStatic), arg(call, 0));
    return unknownValue();
  };
}

/** Keeps functions with a class that run when objects of it are made. */
function keep(m: Machine, owner: Obj, key: string, functions: Value): void {
  const old = owner.properties.get(key);
  const value = join(old?.value ?? nothing, functions);
  if (value !== old?.value) replace(m, owner, key, { value, maybe: false, hidden: true });
}

/** Runs what `addInitializer` was given, with the object or the class as `this`. */
export function runAdded(
  m: Machine,
  frame: Frame,
  owner: Obj,
  self: Value,
  isStatic: boolean,
  site: Site,
): void {
  m.depend(frame, owner);
  const added = owner.properties.get(addedKey(isStatic));
  if (added) m.call(frame, added.value, self, noArgs, { at: site.at, id: site.id });
}

function initialKey(key: string, isStatic: boolean): string {
  return internalName(`initial ${isStatic ? "static " : ""}${key}`);
}

/** A function that a decorator gives for a field's first value. */
export function addInitial(
  m: Machine,
  { owner, key, isStatic }: Decorated,
  node: Expression,
  value: Value,
): void {
  if (value.atoms.size === 0) return;
  const name = initialKey(key, isStatic);
  const list =
    owner.properties.get(name)?.value ?? single(new Obj({ is: "array" }, node.at, m.run));
  for (const atom of list.atoms)
    if (atom.is === "object") replace(m, atom, String(node.id), { value, maybe: false });
  keep(m, owner, name, list);
}

/** A field's first value: what is written, then what each decorator makes of it. */
export function setInitial(
  m: Machine,
  frame: Frame,
  node: Expression & { readonly t: "initial" },
  self: Value,
): void {
  const functions = initialsOf(m, frame, toKey(m.evaluate(frame, node.key)) ?? "");
  if (!node.value && functions.length === 0) return;
  let value = node.value ? m.evaluate(frame, node.value) : undefinedValue;
  for (const [id, each] of functions)
    value = m.call(frame, each.value, self, argsOf(value), { at: node.at, id: -Number(id) });
  const { at, id } = node.value ?? node;
  m.set(frame, self, m.evaluate(frame, node.member.key), value, { at, id });
}

function initialsOf(m: Machine, frame: Frame, key: string): [string, Property][] {
  const { home, isStatic } = frame.context;
  if (!home) return [];
  m.depend(frame, home);
  const lists = home.properties.get(initialKey(key, isStatic))?.value ?? nothing;
  return [...lists.atoms].flatMap((atom) => {
    if (atom.is !== "object") return [];
    m.depend(frame, atom);
    return [...atom.properties];
  });
}
