import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { WriteStream } from "node:tty";
import { type Diagnostic, printDiagnostics } from "@plutolang/diagnostics";
import pico from "picocolors";
import { type Progress, showProgress } from "./progress.js";

export type Colors = ReturnType<typeof pico.createColors>;

/**
 * Where a command writes. Results go to standard output, as text or with `--json` as one JSON
 * value; all else goes to standard error.
 */
export class Output {
  readonly colors: Colors = pico.createColors(usesColor(process.stdout));

  /** Those of standard error. */
  readonly errorColors: Colors = pico.createColors(usesColor(process.stderr));

  /** Aborts when nobody reads standard output any more. */
  readonly closed: AbortSignal;

  constructor(readonly json: boolean) {
    const closing = new AbortController();
    this.closed = closing.signal;
    process.stdout.once("error", () => closing.abort());
  }

  /**
   * What the command was asked for.
   *
   * @param value what `--json` prints
   * @param toText what people read; empty for nothing
   */
  result(value: unknown, toText: () => string): void {
    const text = this.json ? JSON.stringify(value, undefined, 2) : toText();
    if (text !== "") process.stdout.write(`${text}\n`);
  }

  /** One of many results, on a line of its own. */
  line(value: unknown, toText: () => string): void {
    process.stdout.write(`${this.json ? JSON.stringify(value) : toText()}\n`);
  }

  /** A remark beside the result. */
  note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** Diagnostics for people; with `--json` they are part of the result instead. */
  diagnostics(diagnostics: readonly Diagnostic[], root: string): void {
    if (this.json || diagnostics.length === 0) return;
    this.note(
      printDiagnostics(diagnostics, { ...fromDisk(root), color: usesColor(process.stderr) }),
    );
  }

  /** Does something that takes a while, and says so while it lasts. */
  async step<T>(text: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const progress = await showProgress(text, process.stderr);
    try {
      const result = await work(progress);
      progress.done();
      return result;
    } catch (error) {
      progress.failed();
      throw error;
    }
  }
}

/** https://no-color.org, and https://force-color.org */
export function usesColor(stream: WriteStream): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

function fromDisk(root: string) {
  return {
    readSource(file: string): string | undefined {
      try {
        return readFileSync(resolve(root, file), "utf8");
      } catch {
        return undefined;
      }
    },
  };
}
