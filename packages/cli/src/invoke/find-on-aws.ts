import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { invokeAws, readOutputs } from "@plutolang/provision";
import { toAwsStack } from "../aws/to-aws-stack.js";
import { toFunctions } from "../aws/to-functions.js";
import type { DeployTarget } from "../deploy/target.js";
import { requireFunction } from "../deployed-functions.js";
import type { Target } from "./target.js";

/** @throws DiagnosticError if the stack is not deployed, or has no such function */
export async function findOnAws(target: DeployTarget, name: string): Promise<Target> {
  const stack = toAwsStack(target);
  const functions = toFunctions(await readOutputs(stack));
  if (functions.length === 0) {
    throw new DiagnosticError(diagnostic("PLUTO5016", { stack: stack.stack }));
  }
  const { url, functionName } = requireFunction(functions, name);
  return {
    url,
    callDirectly: (args, signal) => invokeAws(stack, { functionName, args, signal }),
  };
}
