import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { InvokeAnswer } from "../host/control-messages.js";
import type { Invocation, InvocationResult } from "./deployment.js";
import { askHost, readHostFile } from "./host-connection.js";
import type { LocalStack } from "./local-stack.js";

/**
 * Calls a function with its arguments as another function would, whatever its URL asks of callers.
 *
 * @throws DiagnosticError if the stack does not run or has no such function
 */
export async function invokeLocal(
  stack: LocalStack,
  invocation: Invocation,
): Promise<InvocationResult> {
  const host = await readHostFile(stack);
  const answer =
    host && (await askHost<InvokeAnswer>(host, "POST", "/invoke", invocation, unlimited));
  if (answer === undefined)
    throw new DiagnosticError(diagnostic("PLUTO3004", { stack: stack.stack }));
  if (answer.ok !== "unknown") return answer;
  const { names } = answer;
  throw new DiagnosticError(
    diagnostic("PLUTO3005", { name: invocation.function, stack: stack.stack, names }),
  );
}

/** Milliseconds. The function's own timeout is what counts. */
const unlimited = 2_000_000;
