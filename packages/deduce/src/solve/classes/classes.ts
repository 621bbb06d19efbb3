import type { ClassDefinition, ClassMember, Expression } from "../../ir/ir.js";
import type { ClassData, Obj } from "../../values/obj.js";
import { join, nothing, single, type Value } from "../../values/value.js";
import { addAccessor, makeClosure } from "../expressions/literals.js";
import { toKey } from "../expressions/operators.js";
import type { Frame, Machine, Site } from "../machine.js";
import { prototypesOf } from "../members/prototypes.js";
import {
  allocate,
  enterScope,
  replace,
  writeBinding,
  writeProperty,
  writePrototype,
  writeRest,
} from "../memory.js";
import { decorated, decorateMembers } from "./decorators.js";
import { runInitializer } from "./initializers.js";
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
      parameterTypes: [],
      fieldTypes: new Map(),
    }),
  );
  if (definition.self) writeBinding(m, frame, definition.self, single(made));
  inherit(m, frame, made, definition);
  replaceHidden(m, prototype, "constructor", single(made));
  for (const member of definition.members) addMember(m, frame, made, member, node);
  if (!m.legacyDecorators) decorateMembers(m, frame, made, definition);
  if (definition.statics) runInitializer(m, frame, definition.statics, made, made, node, true);
  if (m.legacyDecorators) decorateMembers(m, frame, made, definition);
  const result = decorated(m, frame, definition, made, node);
  if (definition.self && result.atoms.size > 0) writeBinding(m, frame, definition.self, result);
  // mutation-excuse statement: a variable is found by its scope, in a longer chain too
  frame.environment = outer;
  return result;
}

function inherit(m: Machine, frame: Frame, made: Obj, definition: ClassDefinition): void {
  const { data } = made;
  if (data.is !== "class" || !definition.base) return;
  data.base = join(data.base ?? nothing, m.evaluate(frame, definition.base));
  writePrototype(m, data.prototype, prototypesOf(m, frame, data.base, definition.base));
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
  if (key !== undefined && isMadeByDecorators(m, target, key, member)) return;
  if (member.t !== "method") addAccessor(m, target, key, member.t, closure);
  else if (key === undefined) writeRest(m, target, closure);
  else writeProperty(m, target, key, closure, node.at, true);
  if (key !== undefined) hide(m, target, key);
}

/** Decorators write the member themselves; the old ones once it is there, and not again. */
function isMadeByDecorators(m: Machine, target: Obj, key: string, member: ClassMember): boolean {
  if (member.decorators.length === 0) return false;
  return !m.legacyDecorators || (m.run > 0 && target.properties.has(key));
}

/** Methods and accessors of a class are not listed. */
function hide(m: Machine, target: Obj, key: string): void {
  const property = target.properties.get(key);
  if (property && !property.hidden) replace(m, target, key, { ...property, hidden: true });
}
