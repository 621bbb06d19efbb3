import type { ClassDefinition, ClassMember, DecoratedField, Expression } from "../../ir/ir.js";
import { argsOf } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { constantOf, join, nothing, undefinedValue, type Value } from "../../values/value.js";
import { makeClosure } from "../expressions/literals.js";
import { toKey } from "../expressions/operators.js";
import type { Frame, Machine, Site } from "../machine.js";
import { allocate, replace, writeProperty } from "../memory.js";
import { callable, ownDecorators, replaced } from "./decorating.js";
import { addInitial, type Decorated, decoratorContext, runAdded } from "./decorator-contexts.js";
import { classesIn } from "./instantiate.js";
import { decorateInTheOldWay, decorateParameters } from "./legacy-decorators.js";

/** A decorator of the program's own may replace what it decorates; a library's is given it to hold. */
export function decorateMembers(
  m: Machine,
  frame: Frame,
  made: Obj,
  definition: ClassDefinition,
): void {
  if (made.data.is !== "class") return;
  for (const member of definition.members) {
    if (m.legacyDecorators) decorateParameters(m, frame, made, member);
    if (member.decorators.length > 0) decorateMember(m, frame, made, member);
  }
  for (const field of definition.decoratedFields) decorateField(m, frame, made, field);
}

function decorateMember(m: Machine, frame: Frame, made: Obj, member: ClassMember): void {
  const site = { id: member.code.id, at: member.code.at };
  const whole = decoratedAs(m, frame, made, member, site, kinds[member.t]);
  if (!whole) return;
  if (m.legacyDecorators) {
    decorateInTheOldWay(m, frame, whole, member.decorators, true);
    return;
  }
  const part = member.t === "method" ? "value" : member.t;
  let value: Value = {
    atoms: new Set([makeClosure(m, frame, site, member.code, made, member.static)]),
  };
  for (const [decorator, node] of ownDecorators(m, frame, member.decorators, made)) {
    const args = argsOf(value, decoratorContext(m, frame, whole, node));
    const given = m.call(frame, decorator, undefinedValue, args, { at: node.at, id: node.id });
    value = replaced(value, given);
  }
  put(m, whole.target, whole.key, part, value);
}

const kinds = { method: "method", get: "getter", set: "setter" } as const;

function decorateField(m: Machine, frame: Frame, made: Obj, field: DecoratedField): void {
  const whole = decoratedAs(m, frame, made, field, field, field.t);
  if (!whole) return;
  if (m.legacyDecorators) {
    const type = field.type && classesIn(m.evaluate(frame, field.type));
    if (type && made.data.is === "class") made.data.fieldTypes.set(whole.key, type);
    decorateInTheOldWay(m, frame, whole, field.decorators, field.t === "accessor");
    return;
  }
  for (const [decorator, node] of ownDecorators(m, frame, field.decorators, made)) {
    const context = decoratorContext(m, frame, whole, node);
    const site = { at: node.at, id: node.id };
    if (field.t === "field") {
      const given = m.call(frame, decorator, undefinedValue, argsOf(undefinedValue, context), site);
      addInitial(m, whole, node, callable(given));
    } else decorateAccessor(m, frame, whole, decorator, context, node);
  }
}

/** A decorator of `accessor name` may give a getter, a setter, and a function for the first value. */
function decorateAccessor(
  m: Machine,
  frame: Frame,
  whole: Decorated,
  decorator: Value,
  context: Value,
  node: Expression,
): void {
  const property = whole.target.properties.get(whole.key);
  const accessors = allocate(m, frame, node, () => ({ is: "object" }), "accessors");
  for (const part of ["get", "set"] as const)
    writeProperty(m, accessors, part, property?.[part] ?? nothing, node.at, true);
  const args = argsOf({ atoms: new Set([accessors]) }, context);
  const site = { at: node.at, id: node.id };
  const given = m.call(frame, decorator, undefinedValue, args, site);
  for (const part of ["get", "set"] as const) {
    const own = m.get(frame, given, constantOf(part), node);
    put(m, whole.target, whole.key, part, replaced(property?.[part] ?? nothing, own));
  }
  addInitial(m, whole, node, callable(m.get(frame, given, constantOf("init"), node)));
}

function decoratedAs(
  m: Machine,
  frame: Frame,
  made: Obj,
  member: { readonly static: boolean; readonly key: Expression },
  site: Site,
  kind: Decorated["kind"],
): Decorated | undefined {
  const key = toKey(m.evaluate(frame, member.key));
  if (key === undefined || made.data.is !== "class") return undefined;
  const target = member.static ? made : made.data.prototype;
  return { owner: made, target, key, kind, isStatic: member.static, site };
}

/** Writes what decorators have made of a member; only while modules run is the old one gone. */
function put(m: Machine, target: Obj, key: string, part: "value" | "get" | "set", value: Value) {
  const old = target.properties.get(key) ?? { value: nothing, maybe: false, hidden: true };
  // mutation-excuse otherwise: memory only grows while a handler is followed, lest walks undo each other
  const next = m.run === 0 ? value : join(old[part] ?? nothing, value);
  if (next !== old[part]) replace(m, target, key, { ...old, [part]: next });
}

/** What a class's decorators make of it. */
export function decorated(
  m: Machine,
  frame: Frame,
  definition: ClassDefinition,
  made: Obj,
  node: Site,
): Value {
  let result: Value = { atoms: new Set([made]) };
  if (made.data.is === "class")
    made.data.parameterTypes = definition.parameterTypes.map((each) =>
      classesIn(m.evaluate(frame, each)),
    );
  if (m.legacyDecorators) decorateParameters(m, frame, made, definition);
  const key = definition.name;
  const whole: Decorated = {
    owner: made,
    target: made,
    key,
    kind: "class",
    isStatic: true,
    site: node,
  };
  for (const [decorator, each] of ownDecorators(m, frame, definition.decorators, made)) {
    const args = m.legacyDecorators
      ? argsOf(result)
      : argsOf(result, decoratorContext(m, frame, whole, each));
    const given = m.call(frame, decorator, undefinedValue, args, { at: node.at, id: each.id });
    result = replaced(result, given);
  }
  runAdded(m, frame, made, result, true, node);
  return result;
}
