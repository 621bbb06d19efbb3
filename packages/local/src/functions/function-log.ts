import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
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

/** The log of one function, opened when its first line comes. */
export class FunctionLog {
  readonly #file: string;
  readonly #directory: string;
  #stream: WriteStream | undefined;

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
    this.#stream ??= this.#open();
    this.#stream.write(`${JSON.stringify(record)}\n`);
  }

  close(): void {
    this.#stream?.end();
    this.#stream = undefined;
  }

  #open(): WriteStream {
    mkdirSync(this.#directory, { recursive: true });
    const stream = createWriteStream(this.#file, { flags: "a", mode: 0o600 });
    stream.on("error", (error) => console.error(`${this.#file}: ${error.message}`));
    return stream;
  }
}
