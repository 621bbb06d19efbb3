import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface DynamoDBOptions {
  readonly entry: string;
  /** The folder of the data. */
  readonly data: string;
}

/** Runs the DynamoDB emulator in a process of its own from when it is first needed. */
export class DynamoDBProcess {
  readonly #options: DynamoDBOptions;
  #started: Promise<string> | undefined;
  #child: ChildProcess | undefined;
  #directory: string | undefined;

  constructor(options: DynamoDBOptions) {
    this.#options = options;
  }

  /** The socket that it listens on: a file, so that nobody but this user can reach it. */
  socketPath(): Promise<string> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child !== undefined && child.exitCode === null && child.signalCode === null) {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill("SIGKILL"), 2000);
      await exited;
      clearTimeout(timer);
    }
    if (this.#directory !== undefined) await rm(this.#directory, { recursive: true, force: true });
  }

  async #start(): Promise<string> {
    const { entry, data } = this.#options;
    this.#directory ??= await mkdtemp(join(tmpdir(), "pluto-"));
    const socket = toSocketPath(this.#directory);
    await rm(socket, { force: true });
    const child = fork(entry, [data, socket], {
      execArgv: [],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.once("message", () => resolve());
      child.once("error", reject);
      child.once("exit", (code, signal) => {
        this.#started = undefined;
        reject(new Error(`The DynamoDB emulator ended (${signal ?? code}).`));
      });
    });
    return socket;
  }
}

function toSocketPath(directory: string): string {
  const file = join(directory, "dynamodb.sock");
  return process.platform === "win32" ? `\\\\.\\pipe\\${file.replace(/[:\\]/g, "-")}` : file;
}
