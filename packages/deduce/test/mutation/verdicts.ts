import type { Coverage } from "./coverage.js";
import type { Mutant } from "./mutant.js";
import type { Pool } from "./pool.js";
import type { Killed, Run, Task } from "./worker.js";

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly is: "killed" | "survived" | "uncovered";
  readonly killed?: Killed | undefined;
}

/**
 * Runs each mutant with the programs that reach it until one of them fails.
 *
 * @param onVerdict is told of each as it is found
 * @returns the verdicts in the order of the mutants
 */
export async function judge(
  pool: Pool,
  mutants: readonly Mutant[],
  coverage: Coverage,
  onVerdict: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts = new Map<number, Verdict>();
  const killers = new Killers();
  const give = (verdict: Verdict): void => {
    verdicts.set(verdict.mutant.id, verdict);
    onVerdict(verdict);
  };
  const byId = new Map(mutants.map((each) => [each.id, each]));
  const left = [...mutants];
  const next = (): Task | undefined => {
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      const runs = killers.first(coverage.runsOf(mutant.id));
      if (runs.length > 0) return { is: "mutant", mutant: mutant.id, runs };
      give({ mutant, is: "uncovered" });
    }
    return undefined;
  };
  await pool.run(next, (task, answer) => {
    const mutant = task.is === "mutant" ? byId.get(task.mutant) : undefined;
    if (!mutant) return;
    const lost: Killed = { program: undefined, by: "no answer" };
    const killed = answer?.is === "mutant" ? answer.killed : lost;
    if (killed?.program !== undefined) killers.add(killed.program);
    give({ mutant, is: killed ? "killed" : "survived", killed });
  });
  return mutants.flatMap(({ id }) => verdicts.get(id) ?? []);
}

/** Programs that killed the last few mutants; often they kill their neighbours too. */
class Killers {
  #recent: number[] = [];

  add(program: number): void {
    this.#recent = [program, ...this.#recent.filter((each) => each !== program)].slice(0, 3);
  }

  first(runs: readonly Run[]): Run[] {
    const isRecent = ({ program }: Run): boolean => this.#recent.includes(program);
    return [...runs.filter(isRecent), ...runs.filter((each) => !isRecent(each))];
  }
}
