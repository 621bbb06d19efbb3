import { type FSWatcher, watch } from "node:fs";
import { mkdir, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { functionOfLogFile, type LogRecord } from "../functions/function-log.js";
import type { LogLine, LogOptions } from "./deployment.js";
import { type LocalStack, pathsOf } from "./local-stack.js";
import { SourcePositions } from "./source-positions.js";

/** Milliseconds between looks at the files while following, should the system not tell of changes. */
const interval = 1000;

/**
 * The lines of functions' logs by their time; when following, with those that come. Stacks in them
 * show the source.
 */
export async function* readLogs(
  stack: LocalStack,
  options: LogOptions = {},
): AsyncGenerator<LogLine> {
  const { logs, bundles } = pathsOf(stack);
  const positions = new SourcePositions(bundles);
  const tails = new Map<string, LogTail>();
  if (options.follow) await mkdir(logs, { recursive: true });
  const changes = options.follow ? new Changes(logs, options.signal) : undefined;
  try {
    const standing = await readNew(logs, options, tails, positions);
    yield* standing.slice(standing.length - Math.min(options.tail ?? Infinity, standing.length));
    while (await changes?.next()) yield* await readNew(logs, options, tails, positions);
  } finally {
    changes?.close();
  }
}

/** What was written to the files since the last call. */
async function readNew(
  logs: string,
  options: LogOptions,
  tails: Map<string, LogTail>,
  positions: SourcePositions,
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
  return lines
    .sort((one, other) => one.time.localeCompare(other.time))
    .map((line) => ({ ...line, text: positions.translate(line.text) }));
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

  /** None of a file that has just been deleted. */
  async #readBytes(): Promise<Buffer> {
    const file = await open(this.#path, "r").catch(() => undefined);
    if (file === undefined) return Buffer.alloc(0);
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

/** Tells of changes in a folder from when it is made, so that none is missed between two looks. */
class Changes {
  readonly #watcher: FSWatcher;
  readonly #timer: NodeJS.Timeout;
  readonly #signal: AbortSignal | undefined;
  #noticed = false;
  #wake = () => {};

  constructor(directory: string, signal: AbortSignal | undefined) {
    this.#signal = signal;
    this.#watcher = watch(directory, this.#notice).on("error", () => {});
    this.#timer = setInterval(this.#notice, interval);
    signal?.addEventListener("abort", this.#notice);
  }

  /** Waits for the next change. False when the signal has ended it. */
  async next(): Promise<boolean> {
    if (!this.#noticed && !this.#signal?.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#noticed = false;
    return !this.#signal?.aborted;
  }

  close(): void {
    this.#watcher.close();
    clearInterval(this.#timer);
    this.#signal?.removeEventListener("abort", this.#notice);
  }

  readonly #notice = (): void => {
    this.#noticed = true;
    this.#wake();
  };
}
