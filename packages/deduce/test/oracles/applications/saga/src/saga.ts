export interface SagaStep<Context> {
  readonly name: string;
  execute(context: Context): Promise<void>;
  compensate?(context: Context): Promise<void>;
}

export class SagaFailed extends Error {
  constructor(
    step: string,
    override readonly cause: unknown,
  ) {
    super(`The step ${step} failed.`);
  }
}

export class Saga<Context> {
  readonly #steps: SagaStep<Context>[] = [];

  step(step: SagaStep<Context>): this {
    this.#steps.push(step);
    return this;
  }

  async run(context: Context): Promise<void> {
    const done: SagaStep<Context>[] = [];
    for (const step of this.#steps) {
      try {
        await step.execute(context);
        done.unshift(step);
      } catch (error) {
        for (const each of done) await each.compensate?.(context);
        throw new SagaFailed(step.name, error);
      }
    }
  }
}
