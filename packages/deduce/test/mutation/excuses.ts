import type { Comment } from "oxc-parser";
import type { Mutant } from "./mutant.js";

/**
 * A comment on a line of its own that says why mutants of one kind on the next line of code change
 * no result:
 *
 *     // mutation-excuse branch: a short cut; the loop below finds the same
 */
export interface Excuse {
  readonly file: string;
  readonly line: number;
  /** The line that it excuses. */
  readonly of: number;
  readonly kind: string;
  readonly reason: string;
}

const form = /^\s*mutation-excuse (\w+): (\S.*)$/;

export function excusesIn(file: string, source: string, comments: readonly Comment[]): Excuse[] {
  const lines = source.split("\n");
  return comments.flatMap(({ start, value }) => {
    const [, kind, reason] = form.exec(value) ?? [];
    if (kind === undefined || reason === undefined) return [];
    const line = source.slice(0, start).split("\n").length;
    const code = lines.findIndex((text, index) => index >= line && !/^\s*\/\//.test(text));
    return [{ file, line, of: code + 1, kind, reason }];
  });
}

export function isExcusedBy(mutant: Mutant, excuse: Excuse): boolean {
  return mutant.file === excuse.file && mutant.line === excuse.of && mutant.kind === excuse.kind;
}
