import type { Severity } from "./diagnostic.js";

/** One row of the table. `P` is what its message is made of. */
export interface Entry<P = never> {
  readonly severity: Severity;
  /** A few words for lists and headings. */
  readonly title: string;
  /** What happened and why, in one or two sentences. */
  readonly message: (parameters: P) => string;
  /** What to do about it. */
  readonly hint?: (parameters: P) => string | undefined;
}

/** Gives an entry its parameters' type. */
export function entry<P>(row: Entry<P>): Entry<P> {
  return row;
}
