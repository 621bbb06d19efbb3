import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { FunctionStatus } from "@plutolang/local";
import { nearest } from "./nearest.js";

/**
 * The function of that name among those that run.
 *
 * @throws DiagnosticError if there is none
 */
export function requireFunction(
  functions: readonly FunctionStatus[],
  name: string,
): FunctionStatus {
  const found = functions.find((each) => each.name === name);
  if (found !== undefined) return found;
  const names = functions.map((each) => each.name);
  const near = nearest(name, names);
  const parameters = { name, functions: names, ...(near === undefined ? {} : { near }) };
  throw new DiagnosticError(diagnostic("PLUTO5015", parameters));
}
