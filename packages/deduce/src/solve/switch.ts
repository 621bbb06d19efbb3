import type { Statement } from "../ir/ir.js";
import { settle, whileUnsure } from "./branches.js";
import { land } from "./labels.js";
import type { Frame, Locals, Machine } from "./machine.js";
import { enterScope } from "./memory.js";
import { equality, narrow } from "./narrowing.js";
import { strictlyEqual } from "./operators.js";

type Switch = Statement & { t: "switch" };

/** Walks the clauses that may be entered; each falls through to the next. */
export function runSwitch(m: Machine, frame: Frame, node: Switch): void {
  const value = m.evaluate(frame, node.value);
  m.observe(frame, value, node.value.at);
  const outer = frame.environment;
  enterScope(m, frame, node.scope);
  const verdicts = node.cases.map(({ test }) =>
    test ? strictlyEqual(value, m.evaluate(frame, test)) : undefined,
  );
  const certain = verdicts.indexOf(true);
  const possible = node.cases.map((_, index) => verdicts[index] !== false);
  const sure =
    certain >= 0 &&
    node.cases.every((each, index) => index >= certain || !each.test || verdicts[index] === false);
  if (sure) fallThrough(m, frame, node, certain);
  else whileUnsure(m, frame, () => tryAll(m, frame, node, possible, certain));
  frame.environment = outer;
  land(frame, node.label);
}

function fallThrough(m: Machine, frame: Frame, node: Switch, from: number): void {
  for (const clause of node.cases.slice(from)) m.execute(frame, clause.body);
}

function tryAll(
  m: Machine,
  frame: Frame,
  node: Switch,
  possible: boolean[],
  certain: number,
): void {
  const before: Locals = frame.locals;
  const ends: Locals[] = [];
  const hasDefault = node.cases.some((each) => !each.test);
  const { entries, otherwise } = entriesOf(m, frame, node);
  node.cases.forEach((clause, index) => {
    if (!possible[index] || (certain >= 0 && index > certain && clause.test)) return;
    const entry = clause.test ? entries[index] : otherwise;
    if (!entry) return;
    frame.locals = [...entry];
    frame.alive = true;
    fallThrough(m, frame, node, index);
    if (frame.alive) ends.push(frame.locals);
  });
  if (!hasDefault && certain < 0 && otherwise) ends.push(otherwise);
  settle(frame, ends, before);
}

/** What the variables are where each clause is entered, and where none is. */
function entriesOf(m: Machine, frame: Frame, node: Switch) {
  const before = frame.locals;
  let otherwise: Locals | undefined = before;
  const entries = node.cases.map(({ test }) => {
    if (!test || !otherwise) return undefined;
    frame.locals = otherwise;
    const { yes, no } = narrow(m, frame, equality(node.value, test));
    otherwise = no;
    return yes;
  });
  frame.locals = before;
  return { entries, otherwise };
}
