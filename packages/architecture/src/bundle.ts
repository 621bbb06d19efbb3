import type { ResourceId } from "./architecture.js";

/** The code of one function, ready to run: `index.mjs`, which exports `handler`, and its source map. */
export interface Bundle {
  readonly function: ResourceId;
  /** Absolute; never part of an architecture. */
  readonly directory: string;
  /** Of the code's contents, in hexadecimal. */
  readonly hash: string;
  /** Of `index.mjs`. */
  readonly bytes: number;
}
