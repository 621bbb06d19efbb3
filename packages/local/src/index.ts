import { notYet } from "./not-yet.js";

export type * from "./client/deployment.js";
export type { LocalEntries, LocalStack } from "./client/local-stack.js";

import type {
  DeployOptions,
  DestroyOptions,
  Invocation,
  InvocationResult,
  LocalDeployment,
  LocalDestruction,
  LocalStatus,
  LogLine,
  LogOptions,
} from "./client/deployment.js";
import type { LocalStack } from "./client/local-stack.js";

export function deployLocal(_options: DeployOptions): Promise<LocalDeployment> {
  return notYet();
}
export function destroyLocal(
  _stack: LocalStack,
  _options?: DestroyOptions,
): Promise<LocalDestruction> {
  return notYet();
}
export function statusLocal(_stack: LocalStack): Promise<LocalStatus> {
  return notYet();
}
/** Calls a function with its arguments, past its URL's authorisation. */
export function invokeLocal(
  _stack: LocalStack,
  _invocation: Invocation,
): Promise<InvocationResult> {
  return notYet();
}
export function readLogs(_stack: LocalStack, _options?: LogOptions): AsyncIterable<LogLine> {
  return notYet();
}
/** Gives the stack's port back; for when the stack itself is removed. */
export function releasePort(_stack: LocalStack): Promise<void> {
  return notYet();
}
