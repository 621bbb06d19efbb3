import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, statSync } from "node:fs";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type {
  FromModel,
  GeneratedToken,
  Generation,
  GenerationResult,
  LoadFailure,
  ToModel,
} from "./messages.js";

export interface ModelProcessOptions {
  /** The built entry of the process. */
  readonly entry: string;
  readonly file: string;
  /** The engine's folder. */
  readonly installation: string;
  readonly logFile: string;
}

/** A request that the model's limits do not allow. */
export class GenerationRefused extends Error {}

/** The model broke down under a request. */
export class GenerationBroken extends Error {}

interface Pending {
  onToken(token: GeneratedToken): void;
  resolve(result: GenerationResult): void;
  reject(error: unknown): void;
}

/** A model in a process of its own, which is started anew by the first request after it died. */
export class ModelProcess {
  readonly #pending = new Map<number, Pending>();
  #running: Promise<ChildProcess> | undefined;
  #child: ChildProcess | undefined;
  #lastId = 0;

  constructor(readonly options: ModelProcessOptions) {}

  /**
   * Loads the model, unless it is loaded.
   *
   * @throws DiagnosticError PLUTO3055, PLUTO3056, PLUTO3067 or PLUTO3068
   */
  async load(): Promise<void> {
    await this.#process();
  }

  /**
   * @param onToken called with each token as it comes but the last, which the result has
   * @throws GenerationRefused, GenerationBroken, DiagnosticError as `load`
   * @throws the signal's reason if it is aborted
   */
  async generate(
    generation: Generation,
    onToken: (token: GeneratedToken) => void,
    signal: AbortSignal,
  ): Promise<GenerationResult> {
    const child = await this.#process();
    signal.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    let abort = () => {};
    try {
      return await new Promise<GenerationResult>((resolve, reject) => {
        abort = () => {
          send(child, { type: "abort", id });
          reject(signal.reason);
        };
        signal.addEventListener("abort", abort, { once: true });
        this.#pending.set(id, { onToken, resolve, reject });
        send(child, { type: "generate", id, generation });
      });
    } finally {
      this.#pending.delete(id);
      signal.removeEventListener("abort", abort);
    }
  }

  async close(): Promise<void> {
    const child = await this.#running?.catch(() => undefined);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }

  #process(): Promise<ChildProcess> {
    this.#running ??= this.#start().catch((error) => {
      this.#running = undefined;
      throw error;
    });
    return this.#running;
  }

  async #start(): Promise<ChildProcess> {
    const child = forkWithLog(this.options.entry, this.options.logFile);
    this.#child = child;
    child.on("message", (message: FromModel) => this.#receive(message));
    child.once("exit", (code, signal) => {
      if (this.#child === child) this.#ended(howItEnded(code, signal));
    });
    try {
      await this.#loadIn(child);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    }
    return child;
  }

  async #loadIn(child: ChildProcess): Promise<void> {
    const { file, installation, logFile } = this.options;
    const ended = once(child, "exit").then(([code, signal]) => {
      const how = howItEnded(code, signal);
      throw new DiagnosticError(diagnostic("PLUTO3068", { file, how, log: logFile }));
    });
    const answered = once(child, "message") as Promise<[FromModel]>;
    send(child, { type: "load", file, installation });
    const [answer] = await Promise.race([answered, ended]);
    if (answer.type === "failed") throw loadError(answer.failure, this.options);
  }

  #receive(message: FromModel): void {
    if (!("id" in message)) return;
    const pending = this.#pending.get(message.id);
    if (message.type === "token") pending?.onToken(message.token);
    if (message.type === "done") pending?.resolve(message.result);
    if (message.type === "refused") pending?.reject(new GenerationRefused(message.message));
    if (message.type === "broken") pending?.reject(new GenerationBroken(message.message));
  }

  #ended(how: string): void {
    this.#running = undefined;
    const pending = [...this.#pending.values()];
    for (const each of pending)
      each.reject(new GenerationBroken(`The model's process ended: ${how}.`));
  }
}

/** Its output goes to the log file alone: that of the platform is the user's. */
function forkWithLog(entry: string, logFile: string): ChildProcess {
  const log = openSync(logFile, "a");
  try {
    return fork(entry, [], { execArgv: [], stdio: ["ignore", log, log, "ipc"] });
  } finally {
    closeSync(log);
  }
}

function send(child: ChildProcess, message: ToModel): void {
  if (child.connected) child.send(message, () => undefined);
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal === "SIGKILL") return "killed, perhaps for want of memory";
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}

function loadError({ fault, text }: LoadFailure, options: ModelProcessOptions): DiagnosticError {
  const { file, installation } = options;
  if (fault === "engine") {
    return new DiagnosticError(diagnostic("PLUTO3067", { directory: installation, text }));
  }
  if (fault === "model") return new DiagnosticError(diagnostic("PLUTO3055", { file, text }));
  const bytes = statSync(file).size;
  return new DiagnosticError(diagnostic("PLUTO3056", { file, bytes, text }));
}
