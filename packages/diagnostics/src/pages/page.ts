import type { ParametersOf } from "../diagnostic.js";
import type { Code } from "../table.js";

/** What the reference says of a diagnostic beside what its row in the table does. Markdown. */
export interface Page<C extends Code = Code> {
  /** Why Pluto says it. */
  readonly why: string;
  /** What to do, where there is more to say than the hint. */
  readonly todo?: string;
  readonly example: Example<C>;
}

export type Example<C extends Code = Code> = CommandExample | ModelExample | ShownExample<C>;

/** Files by their paths in the project. */
export type Files = Readonly<Record<string, string>>;

/** A tiny project, and a command that gives this diagnostic and no other. */
export interface CommandExample {
  readonly files: Files;
  /** What is typed after `pluto`. Default: `deduce`. */
  readonly command?: readonly string[];
  /** Whether `@plutolang/pluto` is installed. Default: true. */
  readonly sdk?: boolean;
  /** The files that differ once the fault is mended: the command then gives no diagnostic. */
  readonly mended?: Files;
}

/** What `pluto deploy` says of the model behind an endpoint: decided alone, with nothing started. */
export interface ModelExample {
  readonly files: Files;
  readonly endpoint: {
    readonly name: string;
    /** Its `HF_MODEL_ID`. */
    readonly modelId?: string;
    /** `PLUTO_MODEL`. */
    readonly model?: string;
  };
}

/** A diagnostic that takes more than files to provoke: it is printed as it would be. */
export interface ShownExample<C extends Code> {
  readonly command: readonly string[];
  readonly shown: ParametersOf<C>;
  /** Completes "The example is not run: …". */
  readonly notRun: string;
}

/** The pages of some codes. */
export type PagesOf<C extends Code> = { readonly [Each in C]: Page<Each> };
