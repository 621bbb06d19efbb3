import type { FunctionDefinition } from "./definition.js";
import type { FunctionLog } from "./function-log.js";
import { FunctionProcess, type Invocation } from "./function-process.js";
import type { MemoryWatch } from "./memory-watch.js";
import type { Outcome } from "./outcome.js";

export interface PoolOptions {
  readonly definition: FunctionDefinition;
  readonly workerEntry: string;
  readonly log: FunctionLog;
  readonly memory: MemoryWatch;
}

/** Requests beyond it wait. */
const maxProcesses = 16;

/** So many may load at a time: more would only slow each other. */
const maxLoading = 2;

/** Milliseconds that a request waits for a busy process before another one is started for it. */
const patience = 20;

/** Milliseconds after which a process that has nothing to do ends. */
const idleLimit = 5 * 60_000;

interface Waiting {
  readonly invocation: Invocation;
  /** By `performance.now()`. */
  readonly since: number;
  resolve(outcome: Outcome): void;
}

/** The processes of one function: started as requests come, ended when they no longer do. */
export class FunctionPool {
  readonly definition: FunctionDefinition;
  readonly #options: PoolOptions;
  readonly #processes = new Set<FunctionProcess>();
  readonly #loading = new Set<FunctionProcess>();
  /** The one that was used last comes last, and is used next. */
  readonly #idle: { readonly process: FunctionProcess; readonly since: number }[] = [];
  #queue: Waiting[] = [];
  #growth: NodeJS.Timeout | undefined;
  #successor: FunctionPool | undefined;
  readonly #reaper = setInterval(() => this.#reap(), idleLimit / 5).unref();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.definition = options.definition;
  }

  get processes(): { pid: number; busy: boolean }[] {
    return [...this.#processes].map(({ pid, busy }) => ({ pid, busy }));
  }

  invoke(invocation: Invocation): Promise<Outcome> {
    if (this.#successor !== undefined) return this.#successor.invoke(invocation);
    return new Promise((resolve) => {
      this.#queue.push({ invocation, since: performance.now(), resolve });
      this.#dispatch();
    });
  }

  /** Lets running requests end, and hands waiting and later ones to `successor`. */
  retire(successor: FunctionPool): void {
    this.#successor = successor;
    this.#stopTimers();
    for (const { process } of this.#idle.splice(0)) process.kill();
    for (const process of this.#loading) process.kill();
    for (const { invocation, resolve } of this.#takeQueue()) {
      void successor.invoke(invocation).then(resolve);
    }
  }

  /** Ends all processes, busy ones too. */
  async close(): Promise<void> {
    this.#stopTimers();
    const closing = [...this.#processes];
    for (const process of closing) process.kill();
    await Promise.all(closing.map((each) => each.exited));
  }

  #stopTimers(): void {
    clearInterval(this.#reaper);
    clearTimeout(this.#growth);
  }

  #takeQueue(): Waiting[] {
    const taken = this.#queue;
    this.#queue = [];
    return taken;
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const process = this.#takeIdle();
      if (process === undefined) break;
      const waiting = this.#queue.shift();
      if (waiting !== undefined) void this.#run(process, waiting);
    }
    if (this.#queue.length > 0) this.#plan();
  }

  #takeIdle(): FunctionProcess | undefined {
    while (true) {
      const last = this.#idle.pop();
      if (last === undefined || last.process.alive) return last?.process;
    }
  }

  async #run(process: FunctionProcess, { invocation, resolve }: Waiting): Promise<void> {
    const outcome = await process.invoke(invocation);
    resolve(outcome);
    this.#release(process);
  }

  #release(process: FunctionProcess): void {
    if (!process.alive) return;
    if (this.#successor !== undefined) {
      process.kill();
      return;
    }
    this.#idle.push({ process, since: Date.now() });
    this.#dispatch();
  }

  /**
   * Starts a process for what waits: the first at once, others when waiting has not helped. Short
   * requests are served faster in turn than by more processes than there are processors.
   */
  #plan(): void {
    const [oldest] = this.#queue;
    if (oldest === undefined || this.#growth !== undefined) return;
    const left = oldest.since + patience - performance.now();
    if (this.#processes.size === 0 || left <= 0) {
      this.#grow();
      return;
    }
    this.#growth = setTimeout(() => {
      this.#growth = undefined;
      this.#plan();
    }, left);
  }

  #grow(): void {
    const wanted = Math.min(
      this.#queue.length - this.#loading.size,
      maxLoading - this.#loading.size,
      maxProcesses - this.#processes.size,
    );
    for (let started = 0; started < wanted; started += 1) void this.#start();
  }

  async #start(): Promise<void> {
    const process = new FunctionProcess(this.#options);
    this.#processes.add(process);
    this.#loading.add(process);
    void process.exited.then(() => this.#forget(process));
    const failure = await process.ready;
    this.#loading.delete(process);
    if (failure === undefined) return this.#release(process);
    if (this.#successor === undefined) this.#fail(failure);
  }

  /** A module that cannot be loaded fails the request that it was loaded for. */
  #fail(failure: Outcome): void {
    this.#queue.shift()?.resolve(failure);
  }

  #forget(process: FunctionProcess): void {
    this.#processes.delete(process);
    if (this.#successor === undefined && this.#queue.length > 0) this.#dispatch();
  }

  #reap(): void {
    const limit = Date.now() - idleLimit;
    while (this.#idle[0] !== undefined && this.#idle[0].since < limit) {
      this.#idle.shift()?.process.kill();
    }
  }
}
