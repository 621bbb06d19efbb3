import { type Code, type Entry, table } from "./table.js";

export type Severity = "error" | "warning" | "info";

/** A stretch of source. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Span {
  /** Relative to the project's root, with `/` between the parts. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What happened, why, what to do, and where: a value, collected and printed at one place. */
export interface Diagnostic extends Partial<Span> {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** Where the cause lies, if not at the span itself. */
  readonly related?: readonly (Span & { readonly message: string })[];
}

/** What the message of a code is made of. */
export type ParametersOf<C extends Code> = (typeof table)[C] extends Entry<infer P> ? P : never;

/**
 * Makes a diagnostic from its entry in the table.
 *
 * @param code the permanent code
 * @param parameters what the entry's message and hint are made of
 * @param at the smallest span that shows the fault, if it has one
 * @param related other spans: the constructor, the cause, the first of two
 */
export function diagnostic<C extends Code>(
  code: C,
  parameters: ParametersOf<C>,
  at?: Span,
  related?: Diagnostic["related"],
): Diagnostic {
  const entry = table[code] as unknown as Entry<ParametersOf<C>>;
  const hint = entry.hint?.(parameters);
  return {
    code,
    severity: entry.severity,
    message: entry.message(parameters),
    ...(hint === undefined ? {} : { hint }),
    ...at,
    ...(related?.length ? { related } : {}),
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === "error");
}

/**
 * A failure that the user can mend, thrown where a value cannot be returned. Whoever catches it
 * prints its diagnostics; its stack is of no use to the user.
 */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics.map((each) => `${each.code}: ${each.message}`).join("\n"));
    this.name = "DiagnosticError";
    this.diagnostics = diagnostics;
  }
}
