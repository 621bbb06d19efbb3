import type { AnyHandler } from "./handler.js";

/** Where an operation is noted: `resource operation`. */
export type Note = (resource: string, operation: string) => void;

/**
 * An SDK like the real one, whose clients note what they are asked for and keep values in memory.
 *
 * @param isRunning whether a handler runs: modules that read a name have not used it yet
 */
export function instrumentedSdk(
  note: Note,
  handlers: Map<string, AnyHandler>,
  isRunning: () => boolean,
) {
  class KVStore {
    readonly #id: string;
    readonly #values = new Map<string, unknown>();

    constructor(readonly name: string) {
      this.#id = `KVStore/${name}`;
    }

    async get(key: string): Promise<unknown> {
      note(this.#id, "get");
      return this.#values.get(key);
    }

    async set(key: string, value: unknown): Promise<void> {
      note(this.#id, "set");
      const text = JSON.stringify(value);
      this.#values.set(key, text === undefined ? undefined : JSON.parse(text));
    }

    async delete(key: string): Promise<void> {
      note(this.#id, "delete");
      this.#values.delete(key);
    }
  }

  class SageMaker {
    readonly #id: string;

    constructor(readonly name: string) {
      this.#id = `SageMaker/${name}`;
    }

    get endpointName(): string {
      if (isRunning()) note(this.#id, "invoke");
      return `endpoint-${this.name}`;
    }

    async endpointUrl(): Promise<string> {
      note(this.#id, "invoke");
      return `https://example.com/${this.name}`;
    }

    async invoke(input: unknown): Promise<unknown> {
      note(this.#id, "invoke");
      return [{ generated_text: `answer to ${JSON.stringify(input)}` }];
    }
  }

  // biome-ignore lint/suspicious/noShadowRestrictedNames: programs import it by this name
  class Function {
    readonly name: string;
    readonly #id: string;

    constructor(
      handler: AnyHandler,
      second?: string | { name?: string },
      third?: { name?: string },
    ) {
      const given = typeof second === "string" ? second : (second?.name ?? third?.name);
      this.name = given ?? "default";
      this.#id = `Function/${this.name}`;
      handlers.set(this.name, handler);
    }

    async invoke(..._: unknown[]): Promise<unknown> {
      note(this.#id, "invoke");
      return undefined;
    }

    url(): string {
      note(this.#id, "url");
      return `https://example.com/${this.name}`;
    }
  }

  return { KVStore, SageMaker, Function };
}
