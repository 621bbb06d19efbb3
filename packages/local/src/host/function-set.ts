import {
  type Credentials,
  createCredentials,
  type Principal,
  type Statement,
} from "../aws/account.js";
import type { Invoker } from "../aws/lambda.js";
import type { ChangeStatus } from "../client/deployment.js";
import { type FunctionDefinition, isSameDefinition } from "../functions/definition.js";
import { FunctionLog } from "../functions/function-log.js";
import { FunctionPool } from "../functions/function-pool.js";
import { MemoryWatch } from "../functions/memory-watch.js";
import type { Outcome, Receiver } from "../functions/outcome.js";

export interface FunctionSetOptions {
  readonly workerEntry: string;
  /** The folder of the logs. */
  readonly logs: string;
}

interface Live {
  readonly pool: FunctionPool;
  readonly log: FunctionLog;
}

/** The functions that run, by physical name. */
export class FunctionSet implements Invoker {
  /** Who may sign requests, by access key. */
  readonly principals = new Map<string, Principal>();
  readonly #options: FunctionSetOptions;
  readonly #live = new Map<string, Live>();
  readonly #credentials = new Map<string, Credentials>();
  readonly #memory = new MemoryWatch();

  constructor(options: FunctionSetOptions) {
    this.#options = options;
  }

  get definitions(): FunctionDefinition[] {
    return [...this.#live.values()].map(({ pool }) => pool.definition);
  }

  has(physicalName: string): boolean {
    return this.#live.has(physicalName);
  }

  processesOf(physicalName: string): { pid: number; busy: boolean }[] {
    return this.#live.get(physicalName)?.pool.processes ?? [];
  }

  /** What the function signs with, the same for as long as the host runs. */
  credentialsOf(physicalName: string): Credentials {
    const credentials = this.#credentials.get(physicalName) ?? createCredentials();
    this.#credentials.set(physicalName, credentials);
    return credentials;
  }

  invoke(
    physicalName: string,
    event: string,
    requestId: string,
    receiver: Receiver,
  ): Promise<Outcome> {
    const live = this.#live.get(physicalName);
    if (live === undefined) throw new Error(`There is no function ${physicalName}.`);
    return live.pool.invoke({ requestId, event, receiver });
  }

  /** Makes the function what `definition` says. One that is so already keeps its processes. */
  put(definition: FunctionDefinition, statements: readonly Statement[]): ChangeStatus {
    const { physicalName } = definition;
    this.#grant(physicalName, statements);
    const current = this.#live.get(physicalName);
    if (current !== undefined && isSameDefinition(current.pool.definition, definition)) {
      return "unchanged";
    }
    const log = current?.log ?? new FunctionLog(this.#options.logs, definition.name);
    const { workerEntry } = this.#options;
    const pool = new FunctionPool({ definition, workerEntry, log, memory: this.#memory });
    this.#live.set(physicalName, { pool, log });
    current?.pool.retire(pool);
    return current === undefined ? "created" : "updated";
  }

  async remove(physicalName: string): Promise<void> {
    const live = this.#live.get(physicalName);
    this.#live.delete(physicalName);
    this.principals.delete(this.credentialsOf(physicalName).accessKeyId);
    this.#credentials.delete(physicalName);
    await live?.pool.close();
    await live?.log.close();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#live.keys()].map((each) => this.remove(each)));
  }

  #grant(physicalName: string, statements: readonly Statement[]): void {
    const credentials = this.credentialsOf(physicalName);
    this.principals.set(credentials.accessKeyId, {
      roleName: physicalName,
      sessionName: physicalName,
      credentials,
      statements,
    });
  }
}
