import type { Statement } from "../../ir/ir.js";
import { join, undefinedValue } from "../../values/value.js";
import { failsToLoad } from "../findings.js";
import { checkLimits } from "../limits.js";
import type { Frame, Machine } from "../machine.js";
import { lend } from "../members/own-arrays.js";
import { inScope } from "../memory.js";
import { whileUnsure } from "./branches.js";
import { mayHaveThrown, raise } from "./exceptions.js";
import { jump, land, mayHaveLeft } from "./labels.js";
import { runEach, runLoop } from "./loops.js";
import { runSwitch } from "./switch.js";
import { choose } from "./testing.js";
import { runTry } from "./trying.js";

export function execute(m: Machine, frame: Frame, statements: readonly Statement[]): void {
  for (const [index, statement] of statements.entries()) {
    if (!frame.alive) return;
    if (m.isSure() && (mayHaveLeft(frame) || mayHaveThrown(m, frame))) {
      whileUnsure(m, frame, () => execute(m, frame, statements.slice(index)));
      return;
    }
    run(m, frame, statement);
  }
}

function run(m: Machine, frame: Frame, statement: Statement): void {
  m.steps += 1;
  // mutation-excuse statement: bounds time
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
      lend(m, value);
      frame.returned = join(frame.returned, value);
      if (frame.unsure > 0) frame.ordered.isOpen = false;
      frame.alive = false;
      return;
    }
    case "throw":
      failsToLoad(m, frame, "an error is thrown that nothing catches", statement.value.at);
      runThrow(m, frame, statement);
      frame.alive = false;
      return;
    case "jump":
      jump(frame, statement.to, statement.is);
  }
}

function runThrow(m: Machine, frame: Frame, { value }: Statement & { t: "throw" }): void {
  const thrown = m.evaluate(frame, value);
  lend(m, thrown);
  raise(frame, thrown);
}

function runBlock(m: Machine, frame: Frame, block: Statement & { t: "block" }): void {
  inScope(m, frame, block.scope, () => execute(m, frame, block.body));
  if (block.label) land(frame, block.label);
}

function runIf(m: Machine, frame: Frame, statement: Statement & { t: "if" }): void {
  choose<Statement | undefined, void>(m, frame, statement, {
    link: (node) => (node?.t === "if" ? node : undefined),
    run: (node) => execute(m, frame, node ? [node] : []),
  });
}
