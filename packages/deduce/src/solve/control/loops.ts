import type { Each, Expression, Loop } from "../../ir/ir.js";
import { joinAll, nothing, type Value, verdictOf } from "../../values/value.js";
import { awaited } from "../iteration/awaiting.js";
import { close, iterate } from "../iteration/elements.js";
import { mostSteps, mostUnrolledSteps } from "../limits.js";
import type { Frame, Locals, Machine } from "../machine.js";
import type { Elements } from "../members/array-elements.js";
import { lend } from "../members/own-arrays.js";
import { keysOf } from "../members/properties.js";
import { enterScope, inScope } from "../memory.js";
import { inTurn } from "../turns.js";
import { joinLocals, sameLocals, settle, whileUnsure } from "./branches.js";
import { land } from "./labels.js";
import { test } from "./testing.js";

/** Turns that are walked one by one while it is known that the loop goes on. */
const mostTurns = { module: 10_000, handler: 48 };
/** Walks of a loop of unknown length; by then its values have stopped growing. */
const mostWalks = 40;

function limit(m: Machine): number {
  if (m.run > 0) return m.steps < mostUnrolledSteps ? mostTurns.handler : 0;
  return m.steps < mostSteps ? mostTurns.module : 0;
}

export function runLoop(m: Machine, frame: Frame, loop: Loop): void {
  const outer = frame.environment;
  inScope(m, frame, loop.scope, () => {
    for (const each of loop.init) m.execute(frame, [each]);
    let next: Next = "goes on";
    for (let turn = 0; frame.alive && next === "goes on"; turn += 1)
      next = inTurn(frame, `/${turn}`, () => oneTurn(m, frame, loop, turn, outer));
    if (next === "repeats")
      inTurn(frame, "/*", () => repeat(m, frame, () => turnOf(m, frame, loop, undefined)));
  });
  land(frame, loop.label);
}

/** How a loop goes on: with a further turn, with any number of them, or not at all. */
type Next = "goes on" | "repeats" | "ends";

function oneTurn(
  m: Machine,
  frame: Frame,
  loop: Loop,
  turn: number,
  outer: Frame["environment"],
): Next {
  const isFirst = turn === 0 && loop.testLast;
  const verdict = isFirst || goesOn(m, frame, loop.test);
  if (verdict === false) return "ends";
  // mutation-excuse operand: both bound time; the turns up to the limit give the same
  const isLast = turn >= limit(m) || mayHaveEnded(frame, loop);
  if (!isFirst && (verdict === undefined || isLast)) return "repeats";
  turnOf(m, frame, loop, () => renewScope(m, frame, loop, outer));
  return "goes on";
}

/** Only jumps end it, and one of them may have: its turns are not counted. */
// mutation-excuse body: bounds time; the turns up to the limit give the same
function mayHaveEnded({ jumps }: Frame, { test, label }: Loop): boolean {
  if (test && test.t !== "constant") return false;
  return jumps.get(label)?.breaks !== undefined;
}

function goesOn(m: Machine, frame: Frame, test: Expression | undefined): boolean | undefined {
  if (!test) return true;
  return verdictOf(m.evaluate(frame, test));
}

/** Each turn of a `for` has variables of its own, with the values of the last one. */
function renewScope(m: Machine, frame: Frame, loop: Loop, outer: Frame["environment"]): void {
  const last = frame.environment;
  if (!loop.scope.captured || !last) return;
  // mutation-excuse statement: names are found by their scope, only later in a chain of all turns
  frame.environment = outer;
  enterScope(m, frame, loop.scope);
  const made = frame.environment;
  if (!made || made === last) return;
  for (const [binding, value] of last.cells)
    if (!made.cells.has(binding)) made.cells.set(binding, value);
}

/** @param renew starts the variables of the next turn; undefined where turns are not told apart */
function turnOf(m: Machine, frame: Frame, loop: Loop, renew: (() => void) | undefined): void {
  const tested = !renew && loop.test ? test(m, frame, loop.test) : undefined;
  if (tested?.yes) frame.locals = [...tested.yes];
  m.execute(frame, [loop.body]);
  landContinues(frame, loop.label);
  renew?.();
  if (frame.alive && loop.update) m.evaluate(frame, loop.update);
}

function landContinues(frame: Frame, label: Loop["label"]): void {
  const jumps = frame.jumps.get(label);
  if (!jumps?.continues) return;
  settle(frame, frame.alive ? [frame.locals, jumps.continues] : [jumps.continues], frame.locals);
  jumps.continues = undefined;
}

/** Walks a body that runs any number of times until nothing grows any more. */
export function repeat(m: Machine, frame: Frame, body: () => void): void {
  whileUnsure(m, frame, () => {
    for (let walk = 0; walk < mostWalks; walk += 1) {
      const before: Locals = frame.locals;
      const { version } = m;
      frame.locals = [...before];
      body();
      const after = frame.alive ? joinLocals(before, frame.locals) : before;
      frame.alive = true;
      frame.locals = after;
      if (m.version === version && sameLocals(before, after)) return;
    }
  });
}

export function runEach(m: Machine, frame: Frame, each: Each): void {
  const over = m.evaluate(frame, each.over);
  lend(m, over);
  const elements: Elements =
    each.is === "of" ? iterate(m, frame, over, each) : keysIn(m, frame, over, each);
  const one = (value: Value) =>
    inScope(m, frame, each.scope, () => {
      const element = each.waits ? awaited(m, frame, value, each) : value;
      m.assign(frame, each.target, element, each.at);
      m.execute(frame, [each.body]);
      landContinues(frame, each.label);
    });
  const { list, rest } = elements;
  const isShort = list.length <= limit(m);
  for (const [index, value] of isShort ? list.entries() : [])
    if (frame.alive) inTurn(frame, `/${index}`, () => one(value));
  const others = isShort ? rest : joinAll([...list, rest ?? nothing]);
  if (others && frame.alive) inTurn(frame, "/*", () => repeat(m, frame, () => one(others)));
  close(m, frame, elements, each);
  land(frame, each.label);
}

function keysIn(m: Machine, frame: Frame, over: Value, each: Each): Elements {
  m.observe(frame, over, each.over.at);
  return keysOf(m, frame, over, each, "listed", true);
}
