import type { Expression } from "../../ir/ir.js";
import {
  because,
  type Cause,
  filter,
  join,
  joinAll,
  nothing,
  nullish,
  onlyAtom,
  single,
  truth,
  type Value,
  verdictOf,
} from "../../values/value.js";
import { defaulted, unary } from "../expressions/operators.js";
import type { Frame, Locals, Machine } from "../machine.js";
import { joinLocals, settle, unsurely } from "./branches.js";
import { narrow } from "./narrowing.js";

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

/** Goes on with what a condition has left of the variables, if it may be so. */
function follow(frame: Frame, locals: Locals | undefined, body: () => void): void {
  if (!locals) return;
  frame.locals = [...locals];
  body();
}

/** Goes on where a condition that is not decided holds, and joins what becomes of the variables. */
function onYes<T>(m: Machine, frame: Frame, { yes, no }: Tested, body: () => T): T | undefined {
  let result: T | undefined;
  const run = () => {
    result = body();
  };
  unsurely(m, frame, [() => follow(frame, yes, run), () => follow(frame, no, () => {})]);
  return result;
}

function testLogical(m: Machine, frame: Frame, node: Logical): Tested {
  const goesOn = node.operator === "&&";
  const left = test(m, frame, node.left);
  const verdict = verdictOf(left.value);
  if (verdict === goesOn) return test(m, frame, node.right);
  const ways = goesOn ? left : { ...left, yes: left.no, no: left.yes };
  const right = onYes(m, frame, ways, () => test(m, frame, node.right));
  const value = either(m, node, left.value, right?.value ?? nothing);
  return goesOn
    ? { value, yes: right?.yes, no: joined(left.no, right?.no) }
    : { value, yes: joined(left.yes, right?.yes), no: right?.no };
}

function joined(a: Locals | undefined, b: Locals | undefined): Locals | undefined {
  if (!a || !b) return a ?? b;
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
  const right = onYes(m, frame, ways, () => m.evaluate(frame, node.right));
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

interface Choices<N, T> {
  /** A node that is a further choice. */
  readonly link: (node: N) => { readonly test: Expression; yes: N; no: N } | undefined;
  readonly run: (node: N) => T;
}

/** Runs along `if … else if … else`, however many there are, and gives what the ways gave. */
export function choose<N, T>(
  m: Machine,
  frame: Frame,
  first: N,
  { link, run }: Choices<N, T>,
): { readonly results: readonly T[]; readonly cause: Cause | undefined } {
  const before = frame.locals;
  const results: T[] = [];
  const ends: Locals[] = [];
  let cause: Cause | undefined;
  let open = 0;
  const take = (node: N) => {
    results.push(run(node));
    if (frame.alive) ends.push(frame.locals);
  };
  try {
    for (let node = first; ; ) {
      const choice = link(node);
      if (!choice) {
        take(node);
        break;
      }
      const tested = test(m, frame, choice.test);
      m.observe(frame, tested.value, choice.test.at);
      const verdict = verdictOf(tested.value);
      node = choice.no;
      if (verdict === true) take(choice.yes);
      if (verdict === true) break;
      if (verdict === false) continue;
      cause ??= causeOf(m, tested, choice.test);
      open += 1;
      m.unsure += 1;
      frame.unsure += 1;
      follow(frame, tested.yes, () => take(choice.yes));
      frame.alive = true;
      if (!tested.no) break;
      frame.locals = [...tested.no];
    }
  } finally {
    m.unsure -= open;
    frame.unsure -= open;
  }
  if (open > 0) settle(frame, ends, before);
  return { results, cause };
}

function causeOf(m: Machine, { value }: Tested, { at }: Expression): Cause {
  return value.cause ?? m.cause("which of the two it is depends on run time", at);
}

/** `test ? yes : no`. */
export function conditional(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "conditional" },
): Value {
  const { results, cause } = choose<Expression, Value>(m, frame, node, {
    link: (each) => (each.t === "conditional" ? each : undefined),
    run: (each) => m.evaluate(frame, each),
  });
  return because(joinAll(results), cause);
}
