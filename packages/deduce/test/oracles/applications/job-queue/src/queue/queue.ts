import { Heap } from "./heap.js";

export interface Job<T = unknown> {
  readonly name: string;
  readonly data: T;
  readonly priority: number;
  attempts: number;
}

export type Processor<T> = (job: Job<T>) => Promise<void>;

export class Queue<Jobs extends Record<string, unknown>> {
  readonly #heap = new Heap<Job>((a, b) => b.priority - a.priority);
  readonly #processors: { [K in keyof Jobs]?: Processor<Jobs[K]> } = {};
  readonly #failed: Job[] = [];

  constructor(
    private readonly options: {
      concurrency: number;
      onFailed?: (job: Job, error: unknown) => Promise<void>;
    },
  ) {}

  process<K extends keyof Jobs>(name: K, processor: Processor<Jobs[K]>): this {
    this.#processors[name] = processor;
    return this;
  }

  add<K extends keyof Jobs & string>(name: K, data: Jobs[K], { priority = 0 } = {}): void {
    this.#heap.push({ name, data, priority, attempts: 0 });
  }

  async drain(): Promise<{ failed: number }> {
    await Promise.all(Array.from({ length: this.options.concurrency }, () => this.#work()));
    return { failed: this.#failed.length };
  }

  async #work(): Promise<void> {
    for (let job = this.#heap.pop(); job; job = this.#heap.pop()) {
      try {
        await this.#processors[job.name]?.(job as Job<never>);
      } catch (error) {
        if (++job.attempts < 3) {
          this.#heap.push(job);
        } else {
          this.#failed.push(job);
          await this.options.onFailed?.(job, error);
        }
      }
    }
  }
}
