import type { Statement } from "../../ir/ir.js";
import { type Atom, single, type Value } from "../../values/value.js";
import { strictlyEqual } from "../expressions/operators.js";
import type { Frame, Locals, Machine } from "../machine.js";
import { enterScope } from "../memory.js";
import { settle, whileUnsure } from "./branches.js";
import { land } from "./labels.js";
import { equality, narrow } from "./narrowing.js";

type Switch = Statement & { t: "switch" };

/** Walks the clauses that may be entered; each falls through to the next. */
export function runSwitch(m: Machine, frame: Frame, node: Switch): void {
  const value = m.evaluate(frame, node.value);
  m.observe(frame, value, node.value.at);
  const outer = frame.environment;
  enterScope(m, frame, node.scope);
  const tests = node.cases.map(({ test }) => test && m.evaluate(frame, test));
  const verdicts = tests.map((test) => test && strictlyEqual(value, test));
  const certain = verdicts.indexOf(true);
  const isLeft = leavesSome(value, tests);
  const enters = tests.map((test, index) => {
    if (certain >= 0 && index > certain) return false;
    return test ? verdicts[index] !== false : isLeft;
  });
  if (certain >= 0 && enters.indexOf(true) === certain) fallThrough(m, frame, node, certain);
  else whileUnsure(m, frame, () => tryAll(m, frame, node, enters, isLeft));
  // mutation-excuse statement: names are found by their scope, however deep it stands
  frame.environment = outer;
  land(frame, node.label);
}

/** Whether the value may be something that no clause asks for: the default is for it. */
function leavesSome({ atoms }: Value, tests: readonly (Value | undefined)[]): boolean {
  const isMet = (atom: Atom) =>
    tests.some((test) => test && strictlyEqual(single(atom), test) === true);
  return ![...atoms].every(isMet);
}

function fallThrough(m: Machine, frame: Frame, node: Switch, from: number): void {
  for (const clause of node.cases.slice(from)) m.execute(frame, clause.body);
}

function tryAll(
  m: Machine,
  frame: Frame,
  node: Switch,
  enters: readonly boolean[],
  isLeft: boolean,
): void {
  const before: Locals = frame.locals;
  const ends: Locals[] = [];
  const hasDefault = node.cases.some((each) => !each.test);
  const { entries, otherwise } = entriesOf(m, frame, node);
  node.cases.forEach((clause, index) => {
    const entry = clause.test ? entries[index] : otherwise;
    if (!enters[index] || !entry) return;
    frame.locals = [...entry];
    frame.alive = true;
    fallThrough(m, frame, node, index);
    if (frame.alive) ends.push(frame.locals);
  });
  if (!hasDefault && isLeft && otherwise) ends.push(otherwise);
  settle(frame, ends, before);
}

/** What the variables are where each clause is entered, and where none is. */
function entriesOf(m: Machine, frame: Frame, node: Switch) {
  let otherwise: Locals | undefined = frame.locals;
  const entries = node.cases.map(({ test }) => {
    if (!test || !otherwise) return undefined;
    frame.locals = otherwise;
    const { yes, no } = narrow(m, frame, equality(node.value, test));
    otherwise = no;
    return yes;
  });
  return { entries, otherwise };
}
