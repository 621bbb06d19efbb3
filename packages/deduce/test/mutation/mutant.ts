/**
 * What is taken away (a guard that only leaves, as `if (…) continue;`, takes something away itself and
 * is no rule):
 * - `body`: all that a function does
 * - `branch`: what runs, or is chosen, where a condition holds
 * - `otherwise`: what runs, or is chosen, where it does not, or where `??` finds nothing
 * - `case`: one label of a `switch`
 * - `loop`: all turns
 * - `statement`: one statement among others
 * - `operand`: one of the reasons that `||` joins
 * - `entry`: one row of a table, one name of a list
 * - `handler`: what `catch` or `finally` does
 */
export type MutantKind =
  | "body"
  | "branch"
  | "otherwise"
  | "case"
  | "loop"
  | "statement"
  | "operand"
  | "entry"
  | "handler";

/** One rule of the source that can be switched off while it runs. */
export interface Mutant {
  /** Counts from 0 over all files. */
  readonly id: number;
  /** Relative to the package. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: MutantKind;
  /** The source that is taken away. */
  readonly text: string;
  /** Where that starts and ends in the file. */
  readonly start: number;
  readonly end: number;
}
