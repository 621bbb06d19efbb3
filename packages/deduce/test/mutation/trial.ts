import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { Script } from "node:vm";
import type { Program } from "./programs.js";
import type { Subject } from "./subject.js";
import { createSwitchboard, type Switchboard, type Switches } from "./switches.js";

/** How a program fails under a mutant: it gives something else, throws, or does not end. */
export type Failure = "differs" | "throws" | "endless";

/** A copy of the deducer with state of its own: what a mutant spoils is gone with it. */
export interface Trial {
  readonly board: Switchboard;
  /** @returns how the program failed, or nothing if it gave what is expected */
  run(program: Program): Failure | undefined;
}

type Wrapper = (
  off: Switches["off"],
  kept: Switches["kept"],
  is: Switches["is"],
  reach: Switches["reach"],
  require: NodeJS.Require,
  module: { exports: { outcomeOf?: Subject } },
) => void;

/**
 * @param bundle what buildSubject gave
 * @param mutants how many there are
 * @param deduce the package's folder
 * @returns what makes a trial with the mutant of this id switched on
 */
export function prepareTrials(bundle: string, mutants: number, deduce: string) {
  const names = "__off,__kept,__is,__reach,require,module";
  const script = new Script(`(function(${names}){${bundle}\n})`, { filename: "subject.cjs" });
  const require = createRequire(`${deduce}/package.json`);
  return (active: number | undefined): Trial => {
    const board = createSwitchboard(mutants, active);
    const { off, kept, is, reach } = board.switches;
    const module: { exports: { outcomeOf?: Subject } } = { exports: {} };
    (script.runInThisContext() as Wrapper)(off, kept, is, reach, require, module);
    const { outcomeOf } = module.exports;
    if (!outcomeOf) throw new Error("The subject has no outcomeOf.");
    return { board, run: (program) => failureOf(board, outcomeOf, program) };
  };
}

function failureOf(board: Switchboard, subject: Subject, program: Program): Failure | undefined {
  try {
    const outcome = subject(program);
    if (board.isEndless()) return "endless";
    return isDeepStrictEqual(outcome, program.expected) ? undefined : "differs";
  } catch {
    return board.isEndless() ? "endless" : "throws";
  }
}
