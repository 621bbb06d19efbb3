import type { Expression } from "../ir/ir.js";
import {
  because,
  filter,
  join,
  nothing,
  nullish,
  onlyAtom,
  single,
  truth,
  type Value,
  verdictOf,
} from "../values/value.js";
import { joinLocals, unsurely } from "./branches.js";
import type { Frame, Locals, Machine } from "./machine.js";
import { narrow } from "./narrowing.js";
import { defaulted, unary } from "./operators.js";

type Logical = Expression & { t: "logical" };

/** A condition: what it gives, and what the variables then are; undefined where it cannot be so. */
export interface Tested {
  readonly value: Value;
  readonly yes: Locals | undefined;
  readonly no: Locals | undefined;
}

/** Evaluates a condition, and says what the variables are on either way from it. */
export function test(m: Machine, frame: Frame, node: Expression): Tested {
  if (node.t === "logical" && node.operator !== "??") return testLogical(m, frame, node);
  if (node.t === "unary" && node.operator === "!") {
    const { value, yes, no } = test(m, frame, node.operand);
    return { value: unary(m, frame, "!", value, node), yes: no, no: yes };
  }
  const { version } = m;
  const value = m.evaluate(frame, node);
  const verdict = verdictOf(value);
  if (verdict !== undefined) return decided(frame, value, verdict);
  // What the condition itself has changed cannot be looked at again.
  if (m.version !== version) return { value, yes: frame.locals, no: frame.locals };
  return { value, ...narrow(m, frame, node) };
}

function decided({ locals }: Frame, value: Value, verdict: boolean): Tested {
  return { value, yes: verdict ? locals : undefined, no: verdict ? undefined : locals };
}

/** Goes on with what a condition has left of the variables. */
export function follow(frame: Frame, locals: Locals | undefined, body: () => void): void {
  if (locals) frame.locals = [...locals];
  else frame.alive = false;
  if (locals) body();
}

/** Both ways from a condition that is not decided. */
export function onBothWays<T>(
  m: Machine,
  frame: Frame,
  { yes, no }: Tested,
  ways: readonly [() => T, () => T],
): [T | undefined, T | undefined] {
  const results: [T | undefined, T | undefined] = [undefined, undefined];
  unsurely(m, frame, [
    () => follow(frame, yes, () => (results[0] = ways[0]())),
    () => follow(frame, no, () => (results[1] = ways[1]())),
  ]);
  return results;
}

function testLogical(m: Machine, frame: Frame, node: Logical): Tested {
  const goesOn = node.operator === "&&";
  const left = test(m, frame, node.left);
  const verdict = verdictOf(left.value);
  if (verdict === goesOn) return test(m, frame, node.right);
  if (verdict !== undefined) return left;
  const ways = goesOn ? left : { ...left, yes: left.no, no: left.yes };
  const [right] = onBothWays<Tested | undefined>(m, frame, ways, [
    () => test(m, frame, node.right),
    () => undefined,
  ]);
  const value = either(m, node, left.value, right?.value ?? nothing);
  return goesOn
    ? { value, yes: right?.yes, no: joined(left.no, right?.no) }
    : { value, yes: joined(left.yes, right?.yes), no: right?.no };
}

function joined(a: Locals | undefined, b: Locals | undefined): Locals | undefined {
  if (!a || !b || a === b) return a ?? b;
  return joinLocals(a, b);
}

/** The left side where evaluation ends there, or the right one. */
function either(m: Machine, node: Logical, left: Value, right: Value): Value {
  const goesOn = node.operator !== "||";
  const kept = filter(left, (atom) => {
    const one = node.operator === "??" ? nullish(single(atom)) : truth(single(atom));
    return one !== goesOn;
  });
  const cause = m.cause("which of the two it is depends on run time", node.left.at);
  return because(join(kept, right), left.cause ?? cause);
}

/** `a && b`, `a || b`, `a ?? b` as a value. */
export function logical(m: Machine, frame: Frame, node: Logical): Value {
  const left = testLeft(m, frame, node);
  const verdict = node.operator === "??" ? nullish(left.value) : truth(left.value);
  const goesOn = node.operator !== "||";
  if (verdict !== undefined && left.value.atoms.size > 0) {
    return verdict === goesOn ? m.evaluate(frame, node.right) : left.value;
  }
  const ways = goesOn ? left : { ...left, yes: left.no, no: left.yes };
  const [right] = onBothWays<Value>(m, frame, ways, [
    () => m.evaluate(frame, node.right),
    () => nothing,
  ]);
  return (
    environmentDefault(node, left.value, right) ?? either(m, node, left.value, right ?? nothing)
  );
}

function testLeft(m: Machine, frame: Frame, { operator, left }: Logical): Tested {
  if (operator !== "??") return test(m, frame, left);
  return { value: m.evaluate(frame, left), yes: frame.locals, no: frame.locals };
}

/** `process.env.NAME ?? "default"` stays a reference to the variable. */
function environmentDefault(node: Logical, left: Value, right: Value | undefined) {
  const atom = onlyAtom(left);
  if (node.operator === "&&" || atom?.is !== "text") return undefined;
  return right && defaulted(atom, right);
}

/** `test ? yes : no`. */
export function conditional(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "conditional" },
): Value {
  const tested = test(m, frame, node.test);
  const verdict = verdictOf(tested.value);
  m.observe(frame, tested.value, node.test.at);
  if (verdict !== undefined) return m.evaluate(frame, verdict ? node.yes : node.no);
  const [yes, no] = onBothWays<Value>(m, frame, tested, [
    () => m.evaluate(frame, node.yes),
    () => m.evaluate(frame, node.no),
  ]);
  return because(
    join(yes ?? nothing, no ?? nothing),
    tested.value.cause ?? m.cause("which of the two it is depends on run time", node.test.at),
  );
}
