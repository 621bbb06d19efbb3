import type { Each, Expression, Loop } from "../ir/ir.js";
import { join, nothing, type Value, verdictOf } from "../values/value.js";
import type { Elements } from "./array-elements.js";
import { awaited } from "./awaiting.js";
import { joinLocals, sameLocals, settle, whileUnsure } from "./branches.js";
import { close, iterate } from "./elements.js";
import { mostSteps, mostUnrolledSteps } from "./limits.js";
import type { Frame, Locals, Machine } from "./machine.js";
import { enterScope } from "./memory.js";
import { lend } from "./own-arrays.js";
import { keysOf } from "./properties.js";
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
  const { environment, turn } = frame;
  enterScope(m, frame, loop.scope);
  for (const each of loop.init) m.execute(frame, [each]);
  let turns = 0;
  let first = loop.testLast;
  while (frame.alive) {
    const verdict = first ? true : goesOn(m, frame, loop.test);
    first = false;
    if (verdict === false) break;
    const mayEnd = frame.jumps.get(loop.label)?.breaks !== undefined;
    if (verdict === undefined || mayEnd || turns >= limit(m)) {
      frame.turn = `${turn}/*`;
      repeat(m, frame, () => turnOf(m, frame, loop, undefined));
      break;
    }
    turns += 1;
    frame.turn = `${turn}/${turns}`;
    turnOf(m, frame, loop, () => renewScope(m, frame, loop, environment));
  }
  frame.turn = turn;
  frame.environment = environment;
  leave(frame, loop.label);
}

function goesOn(m: Machine, frame: Frame, test: Expression | undefined): boolean | undefined {
  if (!test) return true;
  return verdictOf(m.evaluate(frame, test));
}

/** Each turn of a `for` has variables of its own, with the values of the last one. */
function renewScope(m: Machine, frame: Frame, loop: Loop, outer: Frame["environment"]): void {
  const last = frame.environment;
  if (!loop.scope.captured || !last) return;
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
  if (tested?.yes && !loop.testLast) frame.locals = [...tested.yes];
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

function leave(frame: Frame, label: Loop["label"]): void {
  const breaks = frame.jumps.get(label)?.breaks;
  frame.jumps.delete(label);
  if (breaks) settle(frame, frame.alive ? [frame.locals, breaks] : [breaks], frame.locals);
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
  m.observe(frame, over, each.over.at);
  lend(m, over);
  const { environment, turn } = frame;
  const elements: Elements =
    each.is === "of" ? iterate(m, frame, over, each) : keysIn(m, frame, over, each);
  const { list, rest } = elements;
  const one = (value: Value) => {
    frame.environment = environment;
    enterScope(m, frame, each.scope);
    const element = each.waits ? awaited(m, frame, value, each) : value;
    m.assign(frame, each.target, element, each.at);
    m.execute(frame, [each.body]);
    landContinues(frame, each.label);
  };
  if (list.length <= limit(m)) {
    list.forEach((value, index) => {
      if (!frame.alive) return;
      frame.turn = `${turn}/${index}`;
      one(value);
    });
  } else whenMany(m, frame, list, one);
  frame.turn = `${turn}/*`;
  if (rest && frame.alive) repeat(m, frame, () => one(rest));
  frame.turn = turn;
  frame.environment = environment;
  close(m, frame, elements, each);
  leave(frame, each.label);
}

function whenMany(
  m: Machine,
  frame: Frame,
  list: readonly Value[],
  one: (value: Value) => void,
): void {
  let all = nothing;
  for (const value of list) all = join(all, value);
  repeat(m, frame, () => one(all));
}

function keysIn(m: Machine, frame: Frame, over: Value, each: Each): Elements {
  return keysOf(m, frame, over, each, "listed", true);
}
