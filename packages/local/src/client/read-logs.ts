import { watch } from "node:fs";
import { mkdir, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { functionOfLogFile, type LogRecord } from "../functions/function-log.js";
import type { LogLine, LogOptions } from "./deployment.js";
import { type LocalStack, pathsOf } from "./local-stack.js";

/** Milliseconds between looks at the files while following, should the system not tell of changes. */
const interval = 300;

/** The lines of functions' logs by their time; when following, with those that come. */
export async function* readLogs(
  stack: LocalStack,
  options: LogOptions = {},
): AsyncGenerator<LogLine> {
  const { logs } = pathsOf(stack);
  const tails = new Map<string, LogTail>();
  const standing = await readNew(logs, options, tails);
  yield* options.tail === undefined ? standing : standing.slice(-options.tail || standing.length);
  if (!options.follow) return;
  await mkdir(logs, { recursive: true });
  const changes = new Changes(logs, options.signal);
  while (await changes.next()) yield* await readNew(logs, options, tails);
}

/** What was written to the files since the last call. */
async function readNew(
  logs: string,
  options: LogOptions,
  tails: Map<string, LogTail>,
): Promise<LogLine[]> {
  const files = await readdir(logs).catch(() => []);
  const lines: LogLine[] = [];
  for (const file of files) {
    const name = functionOfLogFile(file);
    if (name === undefined || (options.function ?? name) !== name) continue;
    const tail = tails.get(file) ?? new LogTail(join(logs, file), name);
    tails.set(file, tail);
    lines.push(...(await tail.read()));
  }
  return lines.sort((one, other) => one.time.localeCompare(other.time));
}

/** One file, read from where the last reading ended. */
class LogTail {
  readonly #path: string;
  readonly #functionName: string;
  #position = 0;
  #rest = Buffer.alloc(0);

  constructor(path: string, functionName: string) {
    this.#path = path;
    this.#functionName = functionName;
  }

  async read(): Promise<LogLine[]> {
    const text = Buffer.concat([this.#rest, await this.#readBytes()]);
    const end = text.lastIndexOf("\n") + 1;
    this.#rest = text.subarray(end);
    const lines = text.toString("utf8", 0, end).split("\n");
    return lines.flatMap((line) => toLogLine(line, this.#functionName));
  }

  async #readBytes(): Promise<Buffer> {
    const file = await open(this.#path, "r");
    try {
      const { size } = await file.stat();
      if (size < this.#position) this.#startOver();
      const bytes = Buffer.alloc(size - this.#position);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#position);
      this.#position += bytesRead;
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** The file is shorter than it was: it is a new one. */
  #startOver(): void {
    this.#position = 0;
    this.#rest = Buffer.alloc(0);
  }
}

/** None for a line that was not written whole, as when the disk was full. */
function toLogLine(line: string, functionName: string): LogLine[] {
  if (line === "") return [];
  try {
    const { time, requestId, stream, text } = JSON.parse(line) as LogRecord;
    const request = requestId === undefined ? {} : { requestId };
    return [{ time, function: functionName, ...request, stream, text }];
  } catch {
    return [];
  }
}

/** Waits for changes in a folder. */
class Changes {
  readonly #directory: string;
  readonly #signal: AbortSignal | undefined;

  constructor(directory: string, signal: AbortSignal | undefined) {
    this.#directory = directory;
    this.#signal = signal;
  }

  /** False when the signal has ended it. */
  async next(): Promise<boolean> {
    if (this.#signal?.aborted) return false;
    await new Promise<void>((resolve) => {
      const watcher = watch(this.#directory).on("error", () => {});
      const done = () => {
        watcher.close();
        clearTimeout(timer);
        this.#signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, interval);
      watcher.once("change", done);
      this.#signal?.addEventListener("abort", done);
    });
    return !this.#signal?.aborted;
  }
}
