import type { Expression } from "../ir/ir.js";
import { argsOf } from "../values/args.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  dataValue,
  join,
  joinAll,
  nothing,
  nullish,
  patternOf,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { awaited } from "./awaiting.js";
import { evaluateCall, evaluateNew, evaluateSuperCall } from "./call-sites.js";
import { evaluateClass } from "./classes.js";
import { callOwn } from "./conversions.js";
import { setInitial } from "./decorator-contexts.js";
import { iterate } from "./elements.js";
import { raise } from "./exceptions.js";
import { failsToLoad } from "./findings.js";
import { addYield, begin, send, throwInto } from "./generators.js";
import { evaluateFields } from "./initialize.js";
import { evaluateObject, makeArray, makeClosure } from "./literals.js";
import type { Frame, Machine, Site } from "./machine.js";
import { deleteMember } from "./member-writes.js";
import { allocate, fillArray, isAssigned, readBinding } from "./memory.js";
import { foreign } from "./opaque.js";
import { binary, template, unary } from "./operators.js";
import { wrap } from "./real.js";
import { superGet } from "./super-members.js";
import { conditional, logical } from "./testing.js";
import { thisOf } from "./this.js";

/** What an expression may hold, in one walk through its context. */
export function evaluate(m: Machine, frame: Frame, node: Expression): Value {
  switch (node.t) {
    case "constant":
      return constantOf(node.value);
    case "pattern":
      // It goes on where it was: each evaluation makes one of its own.
      if (/[gy]/.test(node.flags) && m.isSure())
        return wrap(m, new RegExp(node.source, node.flags), node);
      return patternOf(
        node.source,
        node.flags,
        m.cause("a regular expression is not known before run time", node.at),
      );
    case "unknown":
      return unknownValue(m.cause(node.why, node.at));
    case "read":
      return observed(m, frame, readName(m, frame, node), node);
    case "import":
      return observed(
        m,
        frame,
        m.imported(frame, node.import.specifier, node.import.name, node.at.unit.path, node.at),
        node,
      );
    case "global":
      return m.global(node.name, node.guarded, node.at);
    case "this":
      return thisOf(frame);
    case "initial":
      setInitial(m, frame, node, thisOf(frame));
      return undefinedValue;
    case "new target":
      return newTarget(m, frame, node);
    case "arguments": {
      const made = allocate(m, frame, node, () => ({ is: "array" }));
      const { list, rest } = frame.context.args;
      return single(fillArray(m, made, list, rest));
    }
    case "member":
      return evaluateMember(m, frame, node);
    case "super member":
      return superGet(m, frame, m.evaluate(frame, node.key), node);
    case "call":
      return evaluateCall(m, frame, node);
    case "super call":
      return evaluateSuperCall(m, frame, node);
    case "new":
      return evaluateNew(m, frame, node);
    case "function":
      return single(makeClosure(m, frame, node, node.code));
    case "class":
      return evaluateClass(m, frame, node);
    case "object":
      return evaluateObject(m, frame, node);
    case "array":
      return makeArray(m, frame, node);
    case "assign": {
      const value = m.evaluate(frame, node.value);
      m.assign(frame, node.target, value, node.at);
      return value;
    }
    case "delete":
      return deleteMember(m, frame, node.member);
    case "conditional":
      return conditional(m, frame, node);
    case "logical":
      return logical(m, frame, node);
    case "binary":
      return binary(
        m,
        frame,
        node.operator,
        m.evaluate(frame, node.left),
        m.evaluate(frame, node.right),
        node,
      );
    case "unary":
      return unary(m, frame, node.operator, m.evaluate(frame, node.operand), node);
    case "template":
      return template(
        m,
        frame,
        node.parts.map((each) => m.evaluate(frame, each)),
        node,
      );
    case "await":
      return awaited(m, frame, m.evaluate(frame, node.operand), node);
    case "yield":
      return evaluateYield(m, frame, node);
    case "sequence":
      return node.items.map((each) => m.evaluate(frame, each)).at(-1) ?? undefinedValue;
    case "fields":
      return evaluateFields(m, frame, node);
    case "module":
      return m.moduleNamespace(frame, node.specifier, node.at.unit.path);
    case "foreign":
      return foreign(
        m,
        frame,
        joinAll(node.operands.map((each) => m.evaluate(frame, each))),
        node.why,
        node,
      );
  }
}

/** `new.target`: the class that `new` was called with; undefined in a call and in a field. */
function newTarget(m: Machine, { context }: Frame, node: Site): Value {
  if (context.code.is === "initializer") return undefinedValue;
  if (context.code.is !== "arrow") return context.newTarget;
  return unknownValue(m.cause("new.target is not known here", node.at));
}

/** A name of `let` and its like cannot be read before its declaration has run. */
function readName(m: Machine, frame: Frame, node: Expression & { t: "read" }): Value {
  const { binding } = node;
  const value = readBinding(m, frame, binding);
  const isScoped = ["let", "const", "class"].includes(binding.declared);
  if (value === nothing && isScoped && !isAssigned(frame, binding))
    failsToLoad(m, frame, `"${binding.name}" is read before it is declared`, node.at);
  return value;
}

function observed(m: Machine, frame: Frame, value: Value, node: Expression): Value {
  if (m.run > 0) m.observe(frame, value, node.at);
  return value;
}

function evaluateMember(m: Machine, frame: Frame, node: Expression & { t: "member" }): Value {
  const object = m.evaluate(frame, node.object);
  if (node.optional && object.atoms.size > 0 && nullish(object)) return undefinedValue;
  const key = m.evaluate(frame, node.key);
  return observed(m, frame, m.get(frame, object, key, node), node);
}

function evaluateYield(m: Machine, frame: Frame, node: Expression & { t: "yield" }): Value {
  const given = node.operand ? m.evaluate(frame, node.operand) : undefinedValue;
  const { generator, code } = frame.context;
  const value = code.async && !node.delegate ? awaited(m, frame, given, node) : given;
  const list = generator?.content && [...generator.content.atoms][0];
  if (!generator || !list || list.is !== "object") return unknownValue();
  m.depend(frame, generator);
  if (generator.reasons) raise(frame, generator.reasons);
  if (node.delegate) return delegate(m, frame, value, generator, list, node);
  addYield(m, frame, list, value, node.at);
  return join(join(generator.rest ?? nothing, undefinedValue), dataValue());
}

/** `yield* value`: yields what the value yields, and gives what it returns. */
function delegate(
  m: Machine,
  frame: Frame,
  value: Value,
  generator: Obj,
  yields: Obj,
  node: Site,
): Value {
  let returned: Value = nothing;
  for (const atom of generatorsOf(m, frame, value, node).atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    begin(m, frame, atom);
    if (generator.rest) send(m, frame, atom, generator.rest);
    if (generator.reasons) throwInto(m, frame, atom, generator.reasons);
    m.depend(frame, atom);
    returned = join(returned, atom.returned ?? nothing);
  }
  const { list, rest } = iterate(m, frame, value, node);
  for (const each of list) addYield(m, frame, yields, each, node.at);
  if (rest) frame.ordered.isOpen = frame.ordered.isOpen && m.run === 0;
  if (rest) addYield(m, frame, yields, rest, node.at);
  return join(join(returned, rest ?? nothing), undefinedValue);
}

/** The value's own generators, and those that its `[Symbol.iterator]` makes. */
function generatorsOf(m: Machine, frame: Frame, value: Value, site: Site): Value {
  let found = value;
  for (const atom of value.atoms) {
    if (atom.is !== "object" || atom.data.is !== "object") continue;
    for (const key of ["@@iterator", "@@asyncIterator"])
      found = join(found, callOwn(m, frame, atom, key, argsOf(), site) ?? nothing);
  }
  return found;
}
