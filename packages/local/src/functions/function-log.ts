import { appendFile, mkdir, rename, stat } from "node:fs/promises";
import { join } from "node:path";

export type LogStream = "stdout" | "stderr" | "platform";

/** A record as it stands in the file, one on each line. */
export interface LogRecord {
  readonly time: string;
  readonly requestId?: string;
  readonly stream: LogStream;
  readonly text: string;
}

const extension = ".log";

export function logFileOf(directory: string, functionName: string): string {
  return join(directory, functionName + extension);
}

/** The name of the function whose log the file is, if it is one. */
export function functionOfLogFile(file: string): string | undefined {
  return file.endsWith(extension) ? file.slice(0, -extension.length) : undefined;
}

/** Bytes. */
const sizeLimit = 20 * 1024 * 1024;

/** Milliseconds that lines wait for others, to be written together. */
const patience = 20;

/** The log of one function. */
export class FunctionLog {
  readonly #file: string;
  readonly #directory: string;
  #lines: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #written: Promise<void> = Promise.resolve();

  constructor(directory: string, functionName: string) {
    this.#directory = directory;
    this.#file = logFileOf(directory, functionName);
  }

  write(stream: LogStream, text: string, requestId?: string): void {
    const record: LogRecord = {
      time: new Date().toISOString(),
      ...(requestId === undefined ? {} : { requestId }),
      stream,
      text: text.replace(/\n$/, ""),
    };
    this.#lines.push(`${JSON.stringify(record)}\n`);
    this.#timer ??= setTimeout(() => this.#flush(), patience);
  }

  /** Resolves when all lines are in the file. */
  close(): Promise<void> {
    this.#flush();
    return this.#written;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#lines.splice(0).join("");
    if (text !== "") this.#written = this.#written.then(() => this.#append(text));
  }

  /** Of a log that has grown too large, one generation is kept. */
  async #turnOver(): Promise<void> {
    const size = await stat(this.#file).then(
      (file) => file.size,
      () => 0,
    );
    if (size > sizeLimit) await rename(this.#file, `${this.#file}.old`);
  }

  /** A log that cannot be written is no reason to fail a request. */
  async #append(text: string): Promise<void> {
    try {
      await mkdir(this.#directory, { recursive: true });
      await this.#turnOver();
      await appendFile(this.#file, text, { mode: 0o600 });
    } catch (error) {
      console.error(error);
    }
  }
}
