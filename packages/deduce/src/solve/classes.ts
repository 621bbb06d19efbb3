import type { ClassDefinition, ClassMember, Expression } from "../ir/ir.js";
import { type Args, argsOf, noArgs } from "../values/args.js";
import type { ClassData, Data, Obj } from "../values/obj.js";
import {
  constantOf,
  filter,
  join,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { makeContext } from "./contexts.js";
import { createResource } from "./create-resource.js";
import { hold } from "./holding.js";
import { addAccessor, makeClosure } from "./literals.js";
import type { CallSite, Context, Frame, Machine, Site } from "./machine.js";
import {
  allocate,
  enterScope,
  fillArray,
  replace,
  writeBinding,
  writeProperty,
  writePrototype,
  writeRest,
} from "./memory.js";
import { callOpaque } from "./opaque.js";
import { toKey } from "./operators.js";

/** A class: its members on the prototype, its statics on itself. */
export function evaluateClass(m: Machine, frame: Frame, node: Expression & { t: "class" }): Value {
  const { definition } = node;
  const outer = frame.environment;
  enterScope(m, frame, definition.scope);
  const prototype = allocate(m, frame, node, () => ({ is: "object" }), "prototype");
  const { environment } = frame;
  const made = allocate(
    m,
    frame,
    node,
    (): ClassData => ({
      is: "class",
      definition,
      environment,
      base: undefined,
      prototype,
    }),
  );
  if (definition.self) writeBinding(m, frame, definition.self, single(made));
  inherit(m, frame, made, definition);
  replaceHidden(m, prototype, "constructor", single(made));
  for (const member of definition.members) addMember(m, frame, made, member, node);
  if (definition.statics) runInitializer(m, frame, definition.statics, made, made, node, true);
  decorateMembers(m, frame, made, definition);
  frame.environment = outer;
  return decorated(m, frame, definition.decorators, single(made), node);
}

function inherit(m: Machine, frame: Frame, made: Obj, definition: ClassDefinition): void {
  const { data } = made;
  if (data.is !== "class" || !definition.base) return;
  data.base = join(data.base ?? nothing, m.evaluate(frame, definition.base));
  for (const base of data.base.atoms) {
    if (base.is !== "object") continue;
    const from = base.data.is === "class" ? base.data.prototype : base;
    if (base.data.is === "class" || base.data.is === "opaque" || base.data.is === "native") {
      writePrototype(m, data.prototype, single(from));
    }
  }
}

function replaceHidden(m: Machine, obj: Obj, key: string, value: Value): void {
  if (obj.properties.has(key)) return;
  replace(m, obj, key, { value, maybe: false, hidden: true });
}

function addMember(m: Machine, frame: Frame, made: Obj, member: ClassMember, node: Site): void {
  const { data } = made;
  if (data.is !== "class") return;
  const target = member.static ? made : data.prototype;
  const key = toKey(m.evaluate(frame, member.key));
  const site = { id: member.code.id, at: member.code.at };
  const closure = single(makeClosure(m, frame, site, member.code, made, member.static));
  if (member.t !== "method") return addAccessor(m, target, key, member.t, closure);
  if (key === undefined) return writeRest(m, target, closure);
  writeProperty(m, target, key, closure, node.at, true);
  const property = target.properties.get(key);
  if (property && !property.hidden && !member.static)
    replace(m, target, key, { ...property, hidden: true });
}

/** A decorator of the program's own may replace what it decorates; a library's is given it to hold. */
function decorateMembers(m: Machine, frame: Frame, made: Obj, definition: ClassDefinition): void {
  const { data } = made;
  if (data.is !== "class") return;
  for (const member of definition.members) {
    const key = toKey(m.evaluate(frame, member.key));
    if (member.decorators.length === 0 || key === undefined) continue;
    const target = member.static ? made : data.prototype;
    const property = target.properties.get(key);
    if (!property) continue;
    const descriptor = allocate(
      m,
      frame,
      { id: member.code.id, at: member.code.at },
      () => ({ is: "object" }),
      "descriptor",
    );
    writeProperty(m, descriptor, "value", property.value, member.code.at, true);
    for (const decorator of member.decorators) {
      decorateMember(m, frame, decorator, target, key, single(descriptor));
    }
  }
}

function decorateMember(
  m: Machine,
  frame: Frame,
  node: Expression,
  target: Obj,
  key: string,
  descriptor: Value,
): void {
  const property = target.properties.get(key);
  const decorator = own(m.evaluate(frame, node));
  if (!property || decorator.atoms.size === 0) return;
  const legacy = m.call(
    frame,
    decorator,
    undefinedValue,
    argsOf(single(target), constantOf(key), descriptor),
    { at: node.at, id: node.id },
  );
  const standard = m.call(
    frame,
    decorator,
    undefinedValue,
    argsOf(property.value, unknownValue()),
    { at: node.at, id: -node.id },
  );
  let value = join(property.value, filter(standard, isFunction));
  for (const each of [descriptor, legacy]) {
    value = join(value, filter(m.get(frame, each, constantOf("value"), node), isFunction));
  }
  if (value !== property.value) replace(m, target, key, { ...property, value });
}

function isFunction(atom: { is: string; data?: Data }): boolean {
  return atom.is === "object" && (atom.data?.is === "function" || atom.data?.is === "bound");
}

function decorated(
  m: Machine,
  frame: Frame,
  decorators: readonly Expression[],
  value: Value,
  node: Site,
): Value {
  let result = value;
  for (const each of decorators) {
    const decorator = own(m.evaluate(frame, each));
    const replaced = m.call(frame, decorator, undefinedValue, argsOf(result, unknownValue()), {
      ...node,
      id: each.id,
    });
    result = join(
      result,
      filter(replaced, (atom) => atom.is === "object" && atom.data.is === "class"),
    );
  }
  return result;
}

function own(decorator: Value): Value {
  return filter(decorator, (atom) => atom.is === "object" && atom.data.is !== "opaque");
}

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
    return m.construct(
      frame,
      data.target,
      { list: [...data.args, ...args.list], rest: args.rest },
      site,
    );
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
  if (!data.base && fields) runInitializer(m, frame, fields, callee, instance, site, false);
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
    else if (base.data.is === "opaque") extendOpaque(m, frame, base, instance, args, site);
  }
  return returned;
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

function runInitializer(
  m: Machine,
  frame: Frame,
  code: NonNullable<ClassDefinition["fields"]>,
  owner: Obj,
  self: Obj,
  site: Site,
  isStatic: boolean,
): void {
  const { data } = owner;
  if (data.is !== "class") return;
  const key = `${frame.context.id}:fields${code.id}:${site.id}${frame.turn}:${self.id}`;
  let context: Context | undefined = m.contexts.get(key);
  if (!context) {
    context = makeContext({
      code,
      caller: frame.context,
      environment: data.environment,
      home: owner,
      isStatic,
      self: single(self),
      dirty: true,
      args: noArgs,
    });
    m.contexts.set(key, context);
  }
  context.dependents.add(frame.context);
  m.settle(context);
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
