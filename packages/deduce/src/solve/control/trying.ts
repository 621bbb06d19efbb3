import type { Statement } from "../../ir/ir.js";
import { join, type Value } from "../../values/value.js";
import type { Frame, Jumps, Locals, Machine, Tried } from "../machine.js";
import { inScope } from "../memory.js";
import { joinLocals, settle, whileUnsure } from "./branches.js";
import { catching, caughtValue, raise } from "./exceptions.js";

type Try = Statement & { t: "try" };

export function runTry(m: Machine, frame: Frame, statement: Try): void {
  const { finalizer } = statement;
  if (!finalizer) {
    runCaught(m, frame, statement);
    return;
  }
  const { jumps, returned } = frame;
  frame.jumps = new Map();
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
  tried: Tried,
): void {
  frame.locals = [...tried.locals];
  frame.alive = true;
  inScope(m, frame, scope, () => {
    const at = parameter && "at" in parameter ? parameter.at : frame.context.code.at;
    if (parameter) m.assign(frame, parameter, caughtValue(m, tried.thrown, at), at);
    m.execute(frame, [handler]);
  });
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
  const before = m.run === 0 && isNothing(left) ? locals : left.locals;
  frame.locals = [...before];
  frame.alive = true;
  m.execute(frame, [finalizer]);
  if (!frame.alive) return;
  goOn(frame, left, before);
  frame.alive = alive;
  frame.locals = withChanges(locals, before, frame.locals);
}

/** While modules run, what is not known to throw does not. */
function isNothing({ jumps, returned, thrown }: Left): boolean {
  return jumps.size === 0 && returned.atoms.size === 0 && thrown.atoms.size === 0;
}

function goOn(frame: Frame, { jumps, returned, thrown }: Left, before: Locals): void {
  frame.returned = join(frame.returned, returned);
  raise(frame, thrown);
  const later = (locals: Locals | undefined) => locals && withChanges(locals, before, frame.locals);
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
    after[index] === before[index] ? locals[index] : after[index],
  );
}
