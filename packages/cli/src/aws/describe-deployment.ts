import type { Colors } from "../output.js";
import { toTable } from "../summary/table.js";
import type { DeployedFunction, Summary } from "./summarize.js";

/** A deployment for people: the URLs, what else there is, and the lines that call the functions. */
export function describeAwsDeployment(summary: Summary, colors: Colors): string {
  return [
    ...describeFunctions(summary),
    ...describeOthers(summary),
    ...(summary.removed.length === 0 ? [] : [`Removed: ${summary.removed.join(", ")}`]),
    ...describeCalls(summary.functions, colors),
  ].join("\n\n");
}

function describeFunctions({ functions }: Summary): string[] {
  if (functions.length === 0) return ["The program has no function, so that there is no URL."];
  return [toTable(functions.map(({ name, url, status }) => [name, url, status]))];
}

function describeOthers({ resources, functions }: Summary): string[] {
  const ids = new Set(functions.map((each) => each.id));
  const rows = resources
    .filter((each) => !ids.has(each.id))
    .map(({ kind, name, status }) => [kind, name, status]);
  return rows.length === 0 ? [] : [toTable(rows)];
}

function describeCalls(functions: readonly DeployedFunction[], colors: Colors): string[] {
  const open = functions.filter((each) => each.auth !== "iam");
  const lines = open.map(({ url }) => `  ${colors.cyan(`curl -X POST ${url} -d '["…"]'`)}`);
  const signed = functions
    .filter((each) => each.auth === "iam")
    .map(({ name }) => `  ${colors.cyan(`pluto invoke ${name} …`)}`);
  return functions.length === 0 ? [] : [["To call them:", ...lines, ...signed].join("\n")];
}
