import type { Expression } from "../../ir/ir.js";
import {
  constantOf,
  joinAll,
  nothing,
  nullish,
  patternOf,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { evaluateCall, evaluateNew, evaluateSuperCall } from "../calls/call-sites.js";
import { thisOf } from "../calls/this.js";
import { evaluateClass } from "../classes/classes.js";
import { setInitial } from "../classes/decorator-contexts.js";
import { evaluateFields } from "../classes/initialize.js";
import { conditional, logical } from "../control/testing.js";
import { failsToLoad } from "../findings.js";
import { awaited } from "../iteration/awaiting.js";
import { evaluateYield } from "../iteration/yields.js";
import { foreign } from "../libraries/opaque.js";
import type { Frame, Machine, Site } from "../machine.js";
import { deleteMember } from "../members/deletions.js";
import { wrap } from "../members/real.js";
import { superGet } from "../members/super-members.js";
import { isAssigned, readBinding } from "../memory.js";
import { evaluateObject, makeArray, makeClosure } from "./literals.js";
import { binary, template, unary } from "./operators.js";

/** How the expressions of each sort are walked: all of them. */
type Families = {
  readonly [Sort in Expression["t"]]: (
    m: Machine,
    frame: Frame,
    node: Extract<Expression, { readonly t: Sort }>,
  ) => Value;
};

const families: Families = {
  constant: (_m, _frame, node) => constantOf(node.value),
  pattern: evaluatePattern,
  unknown: (m, _frame, node) => unknownValue(m.cause(node.why, node.at)),
  read: (m, frame, node) => observed(m, frame, readName(m, frame, node), node),
  import: evaluateImport,
  global: (m, _frame, node) => m.global(node.name, node.guarded, node.at),
  this: (_m, frame) => thisOf(frame),
  initial: (m, frame, node) => {
    setInitial(m, frame, node, thisOf(frame));
    return undefinedValue;
  },
  "new target": newTarget,
  member: evaluateMember,
  "super member": (m, frame, node) => superGet(m, frame, m.evaluate(frame, node.key), node),
  call: evaluateCall,
  "super call": evaluateSuperCall,
  new: evaluateNew,
  function: (m, frame, node) => single(makeClosure(m, frame, node, node.code)),
  class: evaluateClass,
  object: evaluateObject,
  array: makeArray,
  assign: (m, frame, node) => {
    const value = m.evaluate(frame, node.value);
    m.assign(frame, node.target, value, node.at);
    return value;
  },
  delete: (m, frame, node) => deleteMember(m, frame, node.member),
  conditional,
  logical,
  binary: (m, frame, node) => {
    const left = m.evaluate(frame, node.left);
    return binary(m, frame, node.operator, left, m.evaluate(frame, node.right), node);
  },
  unary: (m, frame, node) => unary(m, frame, node.operator, m.evaluate(frame, node.operand), node),
  template: (m, frame, node) => {
    const parts = node.parts.map((each) => m.evaluate(frame, each));
    return template(m, frame, parts, node);
  },
  await: (m, frame, node) => awaited(m, frame, m.evaluate(frame, node.operand), node),
  yield: evaluateYield,
  sequence: (m, frame, { first, then }) => {
    m.evaluate(frame, first);
    return m.evaluate(frame, then);
  },
  fields: evaluateFields,
  module: (m, frame, node) => m.imported(frame, node.specifier, "*", node.at.unit.path, node.at),
  foreign: (m, frame, node) => {
    const operands = joinAll(node.operands.map((each) => m.evaluate(frame, each)));
    return foreign(m, frame, operands, node.why, node);
  },
};

/** What an expression may hold, in one walk through its context. */
export function evaluate(m: Machine, frame: Frame, node: Expression): Value {
  return families[node.t](m, frame, node as never);
}

/** One with `g` or `y` goes on where it was: each evaluation makes one of its own. */
function evaluatePattern(
  m: Machine,
  _frame: Frame,
  node: Expression & { readonly t: "pattern" },
): Value {
  const { source, flags, at } = node;
  if (/[gy]/.test(flags) && m.isSure()) return single(wrap(m, new RegExp(source, flags), node));
  return patternOf(source, flags, m.cause("a regular expression is not known before run time", at));
}

function evaluateImport(
  m: Machine,
  frame: Frame,
  node: Expression & { readonly t: "import" },
): Value {
  const { specifier, name } = node.import;
  const value = m.imported(frame, specifier, name, node.at.unit.path, node.at);
  return observed(m, frame, value, node);
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
