import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { nearest } from "./nearest.js";

/**
 * The function of that name among those that stand.
 *
 * @throws DiagnosticError if there is none
 */
export function requireFunction<Deployed extends { readonly name: string }>(
  functions: readonly Deployed[],
  name: string,
): Deployed {
  const found = functions.find((each) => each.name === name);
  if (found !== undefined) return found;
  const names = functions.map((each) => each.name);
  const near = nearest(name, names);
  const parameters = { name, functions: names, ...(near === undefined ? {} : { near }) };
  throw new DiagnosticError(diagnostic("PLUTO5015", parameters));
}
