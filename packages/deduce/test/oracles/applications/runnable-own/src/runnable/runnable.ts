export type RunnableLike<I, O> =
  | Runnable<I, O>
  | ((input: I) => O | Promise<O>)
  | { [key: string]: RunnableLike<I, any> };

export abstract class Runnable<I, O> {
  abstract invoke(input: I): Promise<O>;

  pipe<P>(next: RunnableLike<O, P>): Runnable<I, P> {
    return new Sequence<I, O, P>(this, coerce(next));
  }

  async batch(inputs: readonly I[]): Promise<O[]> {
    return Promise.all(inputs.map((each) => this.invoke(each)));
  }

  async *stream(input: I): AsyncGenerator<O> {
    yield await this.invoke(input);
  }

  withFallbacks(...fallbacks: Runnable<I, O>[]): Runnable<I, O> {
    return new Lambda(async (input: I) => {
      let last: unknown;
      for (const each of [this, ...fallbacks]) {
        try {
          return await each.invoke(input);
        } catch (error) {
          last = error;
        }
      }
      throw last;
    });
  }

  withListeners({ onEnd }: { onEnd: (output: O) => unknown }): Runnable<I, O> {
    return new Lambda(async (input: I) => {
      const output = await this.invoke(input);
      await onEnd(output);
      return output;
    });
  }
}

export class Lambda<I, O> extends Runnable<I, O> {
  constructor(private readonly run: (input: I) => O | Promise<O>) {
    super();
  }
  async invoke(input: I): Promise<O> {
    return this.run(input);
  }
}

class Sequence<I, M, O> extends Runnable<I, O> {
  constructor(
    private readonly first: Runnable<I, M>,
    private readonly second: Runnable<M, O>,
  ) {
    super();
  }
  async invoke(input: I): Promise<O> {
    return this.second.invoke(await this.first.invoke(input));
  }
  override async *stream(input: I): AsyncGenerator<O> {
    for await (const chunk of this.first.stream(input)) yield* this.second.stream(chunk);
  }
}

class Parallel<I> extends Runnable<I, Record<string, unknown>> {
  readonly #steps: [string, Runnable<I, unknown>][];

  constructor(steps: Record<string, RunnableLike<I, unknown>>) {
    super();
    this.#steps = Object.entries(steps).map(([key, step]) => [key, coerce(step)]);
  }
  async invoke(input: I): Promise<Record<string, unknown>> {
    const entries = this.#steps.map(
      async ([key, step]) => [key, await step.invoke(input)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
}

export class Branch<I, O> extends Runnable<I, O> {
  readonly #branches: [(input: I) => boolean, Runnable<I, O>][];
  constructor(
    private readonly otherwise: Runnable<I, O>,
    ...branches: [(input: I) => boolean, Runnable<I, O>][]
  ) {
    super();
    this.#branches = branches;
  }
  async invoke(input: I): Promise<O> {
    const [, chosen = this.otherwise] = this.#branches.find(([test]) => test(input)) ?? [];
    return chosen.invoke(input);
  }
}

export function coerce<I, O>(like: RunnableLike<I, O>): Runnable<I, O> {
  if (like instanceof Runnable) return like;
  if (typeof like === "function") return new Lambda(like);
  return new Parallel<I>(like) as unknown as Runnable<I, O>;
}
