import type { Position } from "@plutolang/architecture";
import type { Span } from "@plutolang/diagnostics";

/** One of the user's own source files, or what stands for a module of Node. */
export interface Unit {
  /** Absolute. */
  readonly path: string;
  /** Relative to the project's root, with `/` between the parts. */
  readonly file: string;
  readonly text: string;
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
  /** It is no file of the user's: nothing is shown of it. */
  readonly isPlatform: boolean;
}

/** A stretch of a unit, in UTF-16 offsets. */
export interface At {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

export function toPosition({ unit, start }: At): Position {
  return { file: unit.file, ...lineAndColumn(unit, start) };
}

export function toSpan(at: At): Span {
  const end = lineAndColumn(at.unit, at.end);
  return { ...toPosition(at), endLine: end.line, endColumn: end.column };
}

export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n|\u2028|\u2029/g)) {
    starts.push(match.index + match[0].length);
  }
  return starts;
}

function lineAndColumn({ lineStarts }: Unit, offset: number): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
