import type { InvocationError } from "../functions/messages.js";

/** What Lambda's Node runtime reports of something thrown. */
export function toInvocationError(thrown: unknown): InvocationError {
  if (thrown instanceof Error) {
    const trace = (thrown.stack ?? "").split("\n");
    return { errorType: thrown.name, errorMessage: thrown.message, trace };
  }
  return { errorType: typeof thrown, errorMessage: String(thrown), trace: [] };
}
