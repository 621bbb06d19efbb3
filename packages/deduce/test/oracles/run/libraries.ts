type Call = (key: string) => unknown;

class Tool {
  constructor(readonly options: { name: string; func: Call }) {}

  async call(key: string): Promise<unknown> {
    return this.options.func(key);
  }
}

abstract class BaseTool {
  abstract _call(key: string): unknown;

  async invoke(key: string): Promise<unknown> {
    return this._call(key);
  }
}

class Router {
  readonly #routes = new Map<string, Call>();

  on(name: string, route: Call): this {
    this.#routes.set(name, route);
    return this;
  }

  async dispatch(name: string, key: string): Promise<unknown> {
    return this.#routes.get(name)?.(key);
  }
}

class Chain {
  constructor(readonly steps: readonly ((value: never) => unknown)[] = []) {}

  pipe(step: (value: never) => unknown): Chain {
    return new Chain([...this.steps, step]);
  }

  async run(key: string): Promise<unknown> {
    let value: unknown = key;
    for (const step of this.steps) value = await step(value as never);
    return value;
  }
}

const chain = () => new Chain();
const limit =
  (_: number, call: Call): Call =>
  (key) =>
    call(key);

/** A library that the deducer knows nothing of, working. */
export const toolKit = { Tool, BaseTool, Router, chain, limit };
