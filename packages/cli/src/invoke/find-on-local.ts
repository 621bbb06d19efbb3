import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { invokeLocal, statusLocal } from "@plutolang/local";
import type { DeployTarget } from "../deploy/target.js";
import { requireFunction } from "../deployed-functions.js";
import { toLocalStack } from "../project/choose-stack.js";
import type { Target } from "./target.js";

/** @throws DiagnosticError if the stack is not running, or has no such function */
export async function findOnLocal(
  { project, chosen }: DeployTarget,
  name: string,
): Promise<Target> {
  const stack = toLocalStack(project, chosen);
  const status = await statusLocal(stack);
  if (!status.running) throw new DiagnosticError(diagnostic("PLUTO5016", { stack: stack.stack }));
  const { url } = requireFunction(status.functions, name);
  return { url, callDirectly: (args) => invokeLocal(stack, { function: name, args }) };
}
