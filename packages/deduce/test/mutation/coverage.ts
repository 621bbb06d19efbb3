import { CannotMutate } from "./cannot-mutate.js";
import type { Pool } from "./pool.js";
import type { Program } from "./programs.js";
import type { Run } from "./worker.js";

/** Which programs reach which mutants. */
export interface Coverage {
  /** The programs that reach a mutant, the quickest first. */
  runsOf(mutant: number): readonly Run[];
}

interface Cost {
  readonly time: number;
  readonly run: Run;
}

/**
 * Runs each program once without a mutant.
 *
 * @throws if one of them is not deduced as expected
 */
export async function measureCoverage(pool: Pool, programs: readonly Program[]): Promise<Coverage> {
  const costs = new Map<number, Cost[]>();
  const failed: string[] = [];
  const left = programs.map((_, program) => ({ is: "cover", program }) as const);
  await pool.run(
    () => left.shift(),
    (task, answer) => {
      if (task.is !== "cover") return;
      if (answer?.is !== "cover" || answer.failure)
        return void failed.push(programs[task.program]?.name ?? "");
      const run = { program: task.program, allowed: allowedFor(answer.met) };
      for (const mutant of answer.reached) {
        costs.set(mutant, [...(costs.get(mutant) ?? []), { time: answer.time, run }]);
      }
    },
  );
  if (failed.length > 0)
    throw new CannotMutate(`Not deduced as expected, without a mutant: ${failed.join(", ")}.`);
  return { runsOf: (mutant) => quickestFirst(costs.get(mutant) ?? []) };
}

/** Half a second's work more than the program needs anyway, and then some. */
function allowedFor(met: number): number {
  return 20 * met + 3_000_000;
}

function quickestFirst(costs: readonly Cost[]): Run[] {
  return [...costs].sort((a, b) => a.time - b.time).map(({ run }) => run);
}
