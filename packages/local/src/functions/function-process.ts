import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex, Readable } from "node:stream";
import type { FunctionDefinition } from "./definition.js";
import { encodeFrame, type Frame, readFrames } from "./frames.js";
import type { FunctionLog } from "./function-log.js";
import type { MemoryWatch } from "./memory-watch.js";
import {
  type FromProcess,
  type InvocationError,
  pipeDescriptor,
  type ToProcess,
} from "./messages.js";
import { type FailureReason, failed, type Outcome, type Receiver } from "./outcome.js";
import { exitError, outOfMemory, runtimeExit, timedOut, unstartable } from "./process-errors.js";
import { reportLine } from "./report-line.js";
import { spawnWorker } from "./spawn-worker.js";

export interface ProcessOptions {
  readonly definition: FunctionDefinition;
  readonly workerEntry: string;
  readonly log: FunctionLog;
  readonly memory: MemoryWatch;
}

export interface Invocation {
  readonly requestId: string;
  /** JSON. */
  readonly event: string;
  readonly receiver: Receiver;
}

interface Running {
  readonly invocation: Invocation;
  readonly started: number;
  readonly timer: NodeJS.Timeout;
  settle(outcome: Outcome, rss?: number): void;
}

/** One process of a function, which answers one invocation at a time. */
export class FunctionProcess {
  /** Resolves when the module has loaded; with the failure if it cannot be. */
  readonly ready: Promise<Outcome | undefined>;
  readonly exited: Promise<void>;
  readonly #options: ProcessOptions;
  readonly #child: ChildProcess;
  readonly #pipe: Duplex;
  readonly #temporary: string;
  readonly #spawned = performance.now();
  #initDuration: number | undefined;
  #running: Running | undefined;
  #ended: { reason: FailureReason; error: InvocationError } | undefined;
  #settleReady: (failure: Outcome | undefined) => void = () => {};

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#temporary = mkdtempSync(join(tmpdir(), "pluto-"));
    this.#child = spawnWorker(options.definition, options.workerEntry, this.#temporary);
    this.#pipe = this.#child.stdio[pipeDescriptor] as Duplex;
    this.#pipe.on("error", () => {});
    this.ready = new Promise((resolve) => {
      this.#settleReady = resolve;
    });
    this.exited = new Promise((resolve) => {
      this.#child.once("close", (code, signal) => resolve(this.#onClose(code, signal)));
      this.#child.once("error", (error) => this.#end("exit", unstartable(error)));
    });
    readFrames<FromProcess>(this.#pipe, (frame) => this.#receive(frame));
    this.#logOutput(this.#child.stdout, "stdout");
    this.#logOutput(this.#child.stderr, "stderr");
    this.#watchMemory();
    this.#limitInit();
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get busy(): boolean {
    return this.#running !== undefined;
  }

  /** Whether it can still be given work. */
  get alive(): boolean {
    return this.#ended === undefined;
  }

  invoke(invocation: Invocation): Promise<Outcome> {
    const { timeout } = this.#options.definition.settings;
    const deadline = Date.now() + timeout * 1000;
    const { requestId } = invocation;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end("timeout", timedOut(timeout)), timeout * 1000);
      const started = performance.now();
      const settle = (outcome: Outcome, rss?: number) => {
        clearTimeout(timer);
        this.#running = undefined;
        this.#options.memory.remove(this.pid);
        this.#report(requestId, performance.now() - started, rss);
        resolve(outcome);
      };
      this.#running = { invocation, started, timer, settle };
      this.#watchMemory();
      this.#send({ type: "invoke", requestId, deadline }, invocation.event);
    });
  }

  /** Ends the process at once. */
  kill(): void {
    this.#end("exit", runtimeExit("Runtime exited with error: signal: killed"));
  }

  #receive({ head, body }: Frame<FromProcess>): void {
    switch (head.type) {
      case "log":
        this.#log(head.stream, body.toString());
        break;
      case "ready":
        this.#initDuration = performance.now() - this.#spawned;
        this.#options.memory.remove(this.pid);
        this.#settleReady(undefined);
        break;
      case "unloadable":
        this.#end("load", head.error);
        break;
      case "crashed":
        this.#end("exit", head.error);
        break;
      case "head":
        this.#running?.invocation.receiver.head(body.toString());
        break;
      case "chunk":
        this.#pass(body);
        break;
      case "end":
        this.#running?.settle({ kind: "streamed" }, head.rss);
        break;
      case "result":
        this.#running?.settle({ kind: "returned", payload: body }, head.rss);
        break;
      case "error":
        this.#running?.settle(failed("handler", head.error), head.rss);
        break;
    }
  }

  #pass(bytes: Buffer): void {
    void this.#running?.invocation.receiver.chunk(bytes).then(() => this.#send({ type: "more" }));
  }

  #send(head: ToProcess, body?: string): void {
    if (this.#pipe.writable) this.#pipe.write(encodeFrame(head, body));
  }

  /** Notes why the process is at its end, and sees to it that it is. */
  #end(reason: FailureReason, error: InvocationError): void {
    if (this.#ended !== undefined) return;
    this.#ended = { reason, error };
    this.#child.kill("SIGKILL");
  }

  #onClose(code: number | null, signal: string | null): void {
    this.#options.memory.remove(this.pid);
    rmSync(this.#temporary, { recursive: true, force: true });
    const { reason, error } = this.#ended ?? { reason: "exit", error: exitError(code, signal) };
    this.#ended = { reason, error };
    if (this.#running !== undefined || reason === "load") this.#logEnd(error);
    this.#settleReady(failed(reason, error));
    this.#running?.settle(failed(reason, error));
  }

  #logEnd({ errorType, errorMessage }: InvocationError): void {
    const { requestId } = this.#running?.invocation ?? {};
    const subject = requestId === undefined ? "" : `RequestId: ${requestId} `;
    this.#log("platform", `${subject}Error: ${errorMessage}\n${errorType}`);
  }

  #log(stream: "stdout" | "stderr" | "platform", text: string): void {
    this.#options.log.write(stream, text, this.#running?.invocation.requestId);
  }

  #logOutput(output: Readable | null, stream: "stdout" | "stderr"): void {
    output?.setEncoding("utf8").on("data", (text: string) => this.#log(stream, text));
  }

  /** While it loads and while it works: what rests holds no more than it did. */
  #watchMemory(): void {
    if (this.#child.pid === undefined) return;
    const { memory } = this.#options.definition.settings;
    const exceeded = () => this.#end("memory", outOfMemory(memory));
    this.#options.memory.add({ pid: this.#child.pid, limit: memory, exceeded });
  }

  #limitInit(): void {
    const { timeout } = this.#options.definition.settings;
    const timer = setTimeout(() => this.#end("load", timedOut(timeout)), timeout * 1000);
    void this.ready.then(() => clearTimeout(timer));
  }

  #report(requestId: string, duration: number, rss: number | undefined): void {
    const { memory } = this.#options.definition.settings;
    const line = reportLine({ requestId, duration, memory, rss, initDuration: this.#initDuration });
    this.#initDuration = undefined;
    this.#options.log.write("platform", line, requestId);
  }
}
