import type { Statement } from "../ir/ir.js";
import { join, nothing, type Value } from "../values/value.js";
import { joinLocals, sameLocals, settle, whileUnsure } from "./branches.js";
import { type Caught, catching, caughtValue, raise } from "./exceptions.js";
import type { Frame, Jumps, Locals, Machine } from "./machine.js";
import { enterScope } from "./memory.js";

type Try = Statement & { t: "try" };

export function runTry(m: Machine, frame: Frame, statement: Try): void {
  const { finalizer } = statement;
  if (!finalizer) {
    runCaught(m, frame, statement);
    return;
  }
  const { jumps, returned } = frame;
  frame.jumps = new Map();
  frame.returned = nothing;
  const tried = catching(m, frame, () => runCaught(m, frame, statement));
  const left: Left = { jumps: frame.jumps, returned: frame.returned, ...tried };
  frame.jumps = jumps;
  frame.returned = returned;
  runFinalizer(m, frame, finalizer, left);
}

/** The block, and its `catch` clause if it has one. */
function runCaught(m: Machine, frame: Frame, statement: Try): void {
  const { handler } = statement;
  if (!handler) {
    m.execute(frame, [statement.block]);
    return;
  }
  const tried = catching(m, frame, () => m.execute(frame, [statement.block]));
  const end = frame.alive ? [frame.locals] : [];
  whileUnsure(m, frame, () => runHandler(m, frame, statement, handler, tried));
  settle(frame, frame.alive ? [...end, frame.locals] : end, frame.locals);
}

function runHandler(
  m: Machine,
  frame: Frame,
  { scope, parameter }: Try,
  handler: Statement,
  tried: Caught<void>,
): void {
  const outer = frame.environment;
  frame.locals = [...tried.locals];
  frame.alive = true;
  enterScope(m, frame, scope);
  const at = parameter && "at" in parameter ? parameter.at : frame.context.code.at;
  if (parameter) m.assign(frame, parameter, caughtValue(m, tried.thrown, at), at);
  m.execute(frame, [handler]);
  frame.environment = outer;
}

/** The ways in which a block was left, other than by its end. */
interface Left {
  readonly jumps: Jumps;
  readonly returned: Value;
  readonly thrown: Value;
  /** Whatever the variables were on the way. */
  readonly locals: Locals;
}

/** `finally` runs whichever way the block was left; where it does not end itself, that way goes on. */
function runFinalizer(m: Machine, frame: Frame, finalizer: Statement, left: Left): void {
  const { alive, locals } = frame;
  const before = m.run > 0 ? left.locals : locals;
  const isSame = alive && sameLocals(before, locals);
  const walk = () => {
    frame.locals = [...before];
    frame.alive = true;
    m.execute(frame, [finalizer]);
    if (frame.alive) goOn(m, frame, left, before);
  };
  if (isSame || m.run === 0) walk();
  else whileUnsure(m, frame, walk);
  if (isSame) return;
  if (m.run === 0) {
    frame.alive = frame.alive && alive;
    return;
  }
  frame.alive = alive;
  if (!alive) return;
  frame.locals = locals;
  m.execute(frame, [finalizer]);
}

function goOn(m: Machine, frame: Frame, { jumps, returned, thrown }: Left, before: Locals): void {
  frame.returned = join(frame.returned, returned);
  raise(frame, thrown);
  const isOnly = m.run > 0 || m.isSure();
  const later = (locals: Locals | undefined) => {
    const changed = locals && withChanges(locals, before, frame.locals);
    return changed && !isOnly ? joinLocals(locals, changed) : changed;
  };
  for (const [label, { breaks, continues }] of jumps) {
    const known = frame.jumps.get(label);
    frame.jumps.set(label, {
      breaks: either(known?.breaks, later(breaks)),
      continues: either(known?.continues, later(continues)),
    });
  }
}

function either(a: Locals | undefined, b: Locals | undefined): Locals | undefined {
  return a && b ? joinLocals(a, b) : (a ?? b);
}

/** What the variables are after code that was walked with others. */
function withChanges(locals: Locals, before: Locals, after: Locals): Locals {
  return Array.from({ length: Math.max(locals.length, after.length) }, (_, index) =>
    after[index] === before[index] ? locals[index] : (after[index] ?? locals[index]),
  );
}
