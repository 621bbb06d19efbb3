import { Worker } from "node:worker_threads";
import type { Answer, Task, WorkerData } from "./worker.js";

/** How long a task may take, in milliseconds, before its worker is given up. */
const patience = 30_000;
/** What one worker may take, in MB. A mutant that needs more has no end. */
const memory = { maxOldGenerationSizeMb: 1024 };

/** Runs tasks in worker threads. A task that a thread does not survive has no answer. */
export class Pool {
  constructor(
    readonly script: string,
    readonly workerData: WorkerData,
    readonly size: number,
  ) {}

  /**
   * @param next gives tasks until there are none
   * @param onAnswer is called once for each task
   */
  async run(next: () => Task | undefined, onAnswer: (task: Task, answer?: Answer) => void) {
    await Promise.all(Array.from({ length: this.size }, () => this.#work(next, onAnswer)));
  }

  async #work(next: () => Task | undefined, onAnswer: (task: Task, answer?: Answer) => void) {
    let worker = this.#start();
    for (let task = next(); task; task = next()) {
      const answer = await ask(worker, task);
      if (!answer) {
        await worker.terminate();
        worker = this.#start();
      }
      onAnswer(task, answer);
    }
    await worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.script, { workerData: this.workerData, resourceLimits: memory });
    // Also after its answer was given up, lest its end be the end of the whole run.
    return worker.on("error", () => undefined);
  }
}

function ask(worker: Worker, task: Task): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const end = (answer?: Answer): void => {
      clearTimeout(timer);
      worker.off("message", end).off("error", fail).off("exit", fail);
      resolve(answer);
    };
    const fail = (): void => end();
    const timer = setTimeout(fail, patience);
    worker.on("message", end).on("error", fail).on("exit", fail);
    worker.postMessage(task);
  });
}
