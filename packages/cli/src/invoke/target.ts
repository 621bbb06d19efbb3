import type { Json } from "@plutolang/architecture";

/** A function that stands, and the two ways to it. */
export interface Target {
  readonly url: string;
  /** By the name that the platform has for it, past the URL. */
  readonly callDirectly: (args: readonly Json[], signal: AbortSignal) => Promise<DirectResult>;
}

export type DirectResult =
  | { readonly ok: true; readonly body?: unknown }
  | { readonly ok: false; readonly errorMessage: string };
