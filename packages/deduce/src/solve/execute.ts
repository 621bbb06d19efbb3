import type { Statement } from "../ir/ir.js";
import { join, truth, undefinedValue, unknownValue } from "../values/value.js";
import { settle, unsurely, whileUnsure } from "./branches.js";
import { jump, land } from "./labels.js";
import { runEach, runLoop } from "./loops.js";
import type { Frame, Locals, Machine } from "./machine.js";
import { enterScope } from "./memory.js";
import { runSwitch } from "./switch.js";

export function execute(m: Machine, frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (!frame.alive) return;
    run(m, frame, statement);
  }
}

function run(m: Machine, frame: Frame, statement: Statement): void {
  m.steps += 1;
  switch (statement.t) {
    case "expression":
      m.evaluate(frame, statement.expression);
      return;
    case "block":
      return runBlock(m, frame, statement);
    case "if":
      return runIf(m, frame, statement);
    case "loop":
      return runLoop(m, frame, statement);
    case "each":
      return runEach(m, frame, statement);
    case "switch":
      return runSwitch(m, frame, statement);
    case "try":
      return runTry(m, frame, statement);
    case "return": {
      const value = statement.value ? m.evaluate(frame, statement.value) : undefinedValue;
      frame.returned = join(frame.returned, value);
      frame.alive = false;
      return;
    }
    case "throw":
      m.evaluate(frame, statement.value);
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
  const test = m.evaluate(frame, statement.test);
  m.observe(frame, test, statement.test.at);
  const verdict = test.atoms.size > 0 ? truth(test) : undefined;
  const no = statement.no ? [statement.no] : [];
  if (verdict === true) return execute(m, frame, [statement.yes]);
  if (verdict === false) return execute(m, frame, no);
  unsurely(m, frame, [() => execute(m, frame, [statement.yes]), () => execute(m, frame, no)]);
}

function runTry(m: Machine, frame: Frame, statement: Statement & { t: "try" }): void {
  const tried: Locals = [...frame.locals];
  frame.tries.push(tried);
  execute(m, frame, [statement.block]);
  frame.tries.pop();
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
  tried: Locals,
): void {
  const outer = frame.environment;
  frame.locals = [...tried];
  frame.alive = true;
  enterScope(m, frame, scope);
  const at = parameter && "at" in parameter ? parameter.at : frame.context.code.at;
  if (parameter)
    m.assign(
      frame,
      parameter,
      unknownValue(m.cause("what was thrown is not known before run time", at)),
      at,
    );
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
