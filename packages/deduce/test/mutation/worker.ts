import { parentPort, workerData } from "node:worker_threads";
import { type Program, readPrograms } from "./programs.js";
import { type Failure, prepareTrials } from "./trial.js";

/** What a worker starts with. */
export interface WorkerData {
  readonly bundle: string;
  readonly mutants: number;
  /** The package's folder. */
  readonly deduce: string;
}

/** Runs a program without a mutant, or a mutant with programs, one after the other. */
export type Task =
  | { readonly is: "cover"; readonly program: number }
  | { readonly is: "mutant"; readonly mutant: number; readonly runs: readonly Run[] };

export interface Run {
  readonly program: number;
  /** How many switches may be met before the program counts as endless. */
  readonly allowed: number;
}

export type Answer =
  | {
      readonly is: "cover";
      readonly program: number;
      readonly failure: Failure | undefined;
      /** The mutants that were reached. */
      readonly reached: readonly number[];
      readonly met: number;
      /** In milliseconds. */
      readonly time: number;
    }
  | { readonly is: "mutant"; readonly mutant: number; readonly killed: Killed | undefined };

export interface Killed {
  readonly program: number | undefined;
  readonly by: Failure | "no answer";
}

const { bundle, mutants, deduce } = workerData as WorkerData;
const programs = readPrograms(deduce);
const start = prepareTrials(bundle, mutants, deduce);

function cover(index: number): Answer {
  const started = performance.now();
  const trial = start(undefined);
  const failure = trial.run(programAt(index));
  const time = performance.now() - started;
  const reached = [...trial.board.reached].flatMap((times, mutant) => (times > 0 ? mutant : []));
  return { is: "cover", program: index, failure, reached, met: trial.board.met(), time };
}

function tryMutant(mutant: number, runs: readonly Run[]): Answer {
  return { is: "mutant", mutant, killed: killerOf(mutant, runs) };
}

/** A mutant of code that runs when a module is loaded may let the deducer not even start. */
function killerOf(mutant: number, runs: readonly Run[]): Killed | undefined {
  let program: number | undefined;
  try {
    const trial = start(mutant);
    for (const run of runs) {
      program = run.program;
      trial.board.allow(run.allowed);
      const by = trial.run(programAt(program));
      if (by) return { program, by };
    }
    return undefined;
  } catch {
    return { program, by: "throws" };
  }
}

function programAt(index: number): Program {
  const program = programs[index];
  if (!program) throw new RangeError(`There is no program ${index}.`);
  return program;
}

parentPort?.on("message", (task: Task) => {
  const answer = task.is === "cover" ? cover(task.program) : tryMutant(task.mutant, task.runs);
  parentPort?.postMessage(answer);
});
