import type { Call, Expression, New } from "../../ir/ir.js";
import type { Args } from "../../values/args.js";
import {
  join,
  joinAll,
  nothing,
  nullish,
  onlyConstant,
  single,
  undefinedValue,
  type Value,
} from "../../values/value.js";
import { evaluateSuperArguments } from "../classes/initialize.js";
import { whileUnsure } from "../control/branches.js";
import { evaluateArguments } from "../expressions/literals.js";
import type { CallSite, Frame, Machine } from "../machine.js";
import { superGet } from "../members/super-members.js";
import { thisOf } from "./this.js";

/** A call as it stands in the source: what is called, on what, with what. */
export function evaluateCall(m: Machine, frame: Frame, node: Call): Value {
  const { callee } = node;
  if (callee.t === "member") return evaluateMethodCall(m, frame, node, callee);
  if (callee.t === "super member") {
    const key = m.evaluate(frame, callee.key);
    const target = superGet(m, frame, key, callee);
    return m.call(
      frame,
      target,
      thisOf(frame),
      evaluateArguments(m, frame, node.args),
      siteOf(node, undefined),
    );
  }
  const target = m.evaluate(frame, callee);
  if (node.optional && isAbsent(target)) return undefinedValue;
  const mayEnd = node.optional && nullish(target) !== false;
  const args = sometimes(m, frame, mayEnd, () => evaluateArguments(m, frame, node.args));
  const result = sometimes(m, frame, mayEnd, () =>
    m.call(frame, target, nothing, args, siteOf(node, undefined)),
  );
  return orUndefined(node.optional, target, result);
}

function evaluateMethodCall(
  m: Machine,
  frame: Frame,
  node: Call,
  callee: Expression & { t: "member" },
): Value {
  const object = m.evaluate(frame, callee.object);
  if (callee.optional && isAbsent(object)) return undefinedValue;
  const key = m.evaluate(frame, callee.key);
  const targets = [...object.atoms].map((atom) => {
    const self = single(atom);
    return { self, target: m.get(frame, { ...self, cause: object.cause }, key, callee) };
  });
  if (node.optional && isAbsent(joinAll(targets.map((each) => each.target)))) return undefinedValue;
  const mayEnd =
    (callee.optional && nullish(object) !== false) ||
    (node.optional && targets.some(({ target }) => nullish(target) !== false));
  const args = sometimes(m, frame, mayEnd, () => evaluateArguments(m, frame, node.args));
  const member = onlyConstant(key)?.value;
  const isOneOf = mayEnd || object.atoms.size > 1;
  const site = siteOf(node, typeof member === "string" ? member : undefined);
  let result: Value = nothing;
  for (const { self, target } of targets) {
    const one = sometimes(m, frame, isOneOf, () => m.call(frame, target, self, args, site));
    result = join(result, orUndefined(node.optional, target, one));
  }
  return orUndefined(callee.optional, object, result);
}

/** In a handler, what is called on one of several things, or on none, does not change them for certain. */
function sometimes<T>(m: Machine, frame: Frame, isUnsure: boolean, body: () => T): T {
  return isUnsure && m.run > 0 ? whileUnsure(m, frame, body) : body();
}

/** There is nothing to call, or to call a method of: no argument is looked at. */
function isAbsent(value: Value): boolean {
  return value.atoms.size > 0 && nullish(value) === true;
}

function orUndefined(optional: boolean, target: Value, result: Value): Value {
  return optional && nullish(target) !== false ? join(result, undefinedValue) : result;
}

function siteOf(node: Call, member: string | undefined): CallSite {
  return { at: node.at, id: node.id, role: node.role, member };
}

export function evaluateNew(m: Machine, frame: Frame, node: New): Value {
  const callee = m.evaluate(frame, node.callee);
  const isKind = [...callee.atoms].some((atom) => atom.is === "object" && atom.data.is === "kind");
  const args = isKind
    ? evaluateKindArguments(m, frame, node)
    : evaluateArguments(m, frame, node.args);
  return m.construct(frame, callee, args, {
    at: node.at,
    id: node.id,
    role: node.role,
    written: node.written,
  });
}

export function evaluateSuperCall(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "super call" },
): Value {
  return evaluateSuperArguments(m, frame, evaluateArguments(m, frame, node.args), node);
}

/** Bundles leave out what they can of a resource's arguments: its environment variables stay at home. */
function evaluateKindArguments(m: Machine, frame: Frame, node: New): Args {
  const isCut = m.run === 0 && node.written.every((each) => each.pure && !each.spread);
  if (isCut) m.cut += 1;
  const args = evaluateArguments(m, frame, node.args);
  if (isCut) m.cut -= 1;
  return args;
}
