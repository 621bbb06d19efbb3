import type { InvocationError } from "./messages.js";

/** What became of an invocation. */
export type Outcome =
  /** What the handler returned, as JSON. */
  | { readonly kind: "returned"; readonly payload: Buffer }
  /** The answer went to the receiver, part by part. */
  | { readonly kind: "streamed" }
  | { readonly kind: "failed"; readonly reason: FailureReason; readonly error: InvocationError };

/**
 * `handler`: it threw. `load`: its module did. `exit`: the process ended. `memory`: it was ended
 * for using too much. `timeout`: it was ended for taking too long.
 */
export type FailureReason = "handler" | "load" | "exit" | "memory" | "timeout";

/** Takes a streamed answer. */
export interface Receiver {
  head(metadata: string): void;
  /** Resolves when the next chunk may come. */
  chunk(bytes: Buffer): Promise<void>;
}

export function failed(reason: FailureReason, error: InvocationError): Outcome {
  return { kind: "failed", reason, error };
}
