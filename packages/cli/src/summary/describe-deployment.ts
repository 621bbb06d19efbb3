import type { LocalDeployment } from "@plutolang/local";
import type { Colors } from "../output.js";
import { toTable } from "./table.js";

/** A deployment for people: the URLs, what else there is, and the line that calls a function. */
export function describeDeployment(deployment: LocalDeployment, colors: Colors): string {
  const { functions } = deployment;
  const [first] = functions;
  return [
    toTable(functions.map(({ name, url, status }) => [name, url, status])),
    ...others(deployment),
    ...removals(deployment),
    ...(first === undefined ? [] : [`To call one:\n  ${colors.cyan(toCurl(first.url))}`]),
  ].join("\n\n");
}

/** The line that calls a function. */
export function toCurl(url: string): string {
  return `curl -X POST ${url} -d '["…"]'`;
}

function others({ resources, functions }: LocalDeployment): string[] {
  const ids = new Set(functions.map((each) => each.id));
  const rows = resources.filter((each) => !ids.has(each.id));
  if (rows.length === 0) return [];
  return [toTable(rows.map(({ kind, name, status }) => [kind, name, status]))];
}

function removals({ removed }: LocalDeployment): string[] {
  return removed.length === 0 ? [] : [`Removed, with its data: ${removed.join(", ")}`];
}
