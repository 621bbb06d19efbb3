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

class StructuredTool {
  protected async _call(_: unknown): Promise<unknown> {
    return undefined;
  }

  async invoke(input: unknown): Promise<unknown> {
    return this._call(input);
  }
}

class RemoteModel {
  constructor(readonly options: { endpointName: string }) {}

  ping(): string {
    return this.options.endpointName;
  }
}

type Invokable = { invoke(input: unknown): Promise<unknown> };

const tool = (func: (input: unknown) => Promise<unknown>): Invokable => ({
  invoke: (input) => func(input),
});

function createAgent({ tools }: { tools: readonly Invokable[] }): Invokable {
  return {
    async invoke(input) {
      for (const each of tools) await each.invoke({ query: input, text: input });
      return "done";
    },
  };
}

function sequence(steps: readonly ((input: unknown) => unknown)[]): Invokable {
  return {
    async invoke(input) {
      let value = input;
      for (const step of steps) value = await step(value);
      return value;
    },
  };
}

/** Agents, tools and chains as libraries for language models have them. */
export const agentKit = { StructuredTool, RemoteModel, tool, createAgent, sequence };
