import type { Statement } from "../ir/ir.js";
import { join, nothing, undefinedValue, verdictOf } from "../values/value.js";
import { settle, whileUnsure } from "./branches.js";
import { caughtValue, raise } from "./exceptions.js";
import { failsToLoad } from "./findings.js";
import { jump, land } from "./labels.js";
import { checkLimits } from "./limits.js";
import { runEach, runLoop } from "./loops.js";
import type { Frame, Machine, Tried } from "./machine.js";
import { enterScope } from "./memory.js";
import { runSwitch } from "./switch.js";
import { onBothWays, test } from "./testing.js";

export function execute(m: Machine, frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (!frame.alive) return;
    run(m, frame, statement);
  }
}

function run(m: Machine, frame: Frame, statement: Statement): void {
  m.steps += 1;
  checkLimits(m);
  switch (statement.t) {
    case "expression":
      m.evaluate(frame, statement.expression);
      return;
    case "block":
      runBlock(m, frame, statement);
      return;
    case "if":
      runIf(m, frame, statement);
      return;
    case "loop":
      runLoop(m, frame, statement);
      return;
    case "each":
      runEach(m, frame, statement);
      return;
    case "switch":
      runSwitch(m, frame, statement);
      return;
    case "try":
      runTry(m, frame, statement);
      return;
    case "return": {
      const value = statement.value ? m.evaluate(frame, statement.value) : undefinedValue;
      frame.returned = join(frame.returned, value);
      frame.alive = false;
      return;
    }
    case "throw":
      failsToLoad(m, frame, "an error is thrown that nothing catches", statement.value.at);
      raise(frame, m.evaluate(frame, statement.value));
      frame.alive = false;
      return;
    case "jump":
      jump(frame, statement.to, statement.is);
  }
}

function runBlock(m: Machine, frame: Frame, block: Statement & { t: "block" }): void {
  const outer = frame.environment;
  enterScope(m, frame, block.scope);
  execute(m, frame, block.body);
  frame.environment = outer;
  if (block.label) land(frame, block.label);
}

function runIf(m: Machine, frame: Frame, statement: Statement & { t: "if" }): void {
  const tested = test(m, frame, statement.test);
  m.observe(frame, tested.value, statement.test.at);
  const verdict = verdictOf(tested.value);
  const yes = () => execute(m, frame, [statement.yes]);
  const no = () => execute(m, frame, statement.no ? [statement.no] : []);
  if (verdict === undefined) onBothWays(m, frame, tested, [yes, no]);
  else if (verdict) yes();
  else no();
}

function runTry(m: Machine, frame: Frame, statement: Statement & { t: "try" }): void {
  const tried: Tried = { locals: [...frame.locals], thrown: nothing };
  frame.tries.push(tried);
  execute(m, frame, [statement.block]);
  frame.tries.pop();
  if (!statement.handler) raise(frame, tried.thrown);
  const { handler } = statement;
  if (handler) {
    const end = frame.alive ? [frame.locals] : [];
    whileUnsure(m, frame, () => runHandler(m, frame, statement, handler, tried));
    settle(frame, frame.alive ? [...end, frame.locals] : end, frame.locals);
  }
  if (statement.finalizer) runFinalizer(m, frame, statement.finalizer);
}

function runHandler(
  m: Machine,
  frame: Frame,
  { scope, parameter }: Statement & { t: "try" },
  handler: Statement,
  tried: Tried,
): void {
  const outer = frame.environment;
  frame.locals = [...tried.locals];
  frame.alive = true;
  enterScope(m, frame, scope);
  const at = parameter && "at" in parameter ? parameter.at : frame.context.code.at;
  if (parameter) m.assign(frame, parameter, caughtValue(m, tried.thrown, at), at);
  execute(m, frame, [handler]);
  frame.environment = outer;
}

/** `finally` runs whichever way the block was left, also by `return`. */
function runFinalizer(m: Machine, frame: Frame, finalizer: Statement): void {
  const { alive } = frame;
  frame.alive = true;
  execute(m, frame, [finalizer]);
  frame.alive = frame.alive && alive;
}
