export interface Job<Name extends string = string, Data = unknown> {
  readonly name: Name;
  readonly data: Data;
}

type Processor = (data: never) => Promise<void>;

export class Worker {
  readonly #waiting: Job[] = [];
  #running = 0;

  constructor(
    private readonly processors: Readonly<Record<string, Processor>>,
    private readonly concurrency = 2,
  ) {}

  add(...jobs: Job[]): this {
    this.#waiting.push(...jobs);
    return this;
  }

  drain(): Promise<void> {
    return new Promise((resolve, reject) => {
      const next = (): void => {
        if (this.#waiting.length === 0 && this.#running === 0) resolve();
        while (this.#running < this.concurrency) {
          const job = this.#waiting.shift();
          if (!job) return;
          this.#running += 1;
          this.#process(job)
            .catch(reject)
            .finally(() => {
              this.#running -= 1;
              next();
            });
        }
      };
      next();
    });
  }

  async #process({ name, data }: Job): Promise<void> {
    await this.processors[name]?.(data as never);
  }
}
