import type { LocalDeployment } from "@plutolang/local";
import type { Colors } from "../output.js";
import type { EndpointModel } from "./endpoint-models.js";
import { toTable } from "./table.js";

/** A deployment for people: the URLs, what else there is, and the line that calls a function. */
export function describeDeployment(
  deployment: LocalDeployment,
  models: readonly EndpointModel[],
  colors: Colors,
): string {
  return [
    ...describeFunctions(deployment),
    ...describeOthers(deployment),
    ...describeModels(models),
    ...describeRemovals(deployment),
    ...describeCall(deployment, colors),
  ].join("\n\n");
}

function describeFunctions({ functions }: LocalDeployment): string[] {
  if (functions.length === 0) return ["The program has no function, so that there is no URL."];
  return [toTable(functions.map(({ name, url, status }) => [name, url, status]))];
}

function describeOthers({ resources, functions }: LocalDeployment): string[] {
  const ids = new Set(functions.map((each) => each.id));
  const rows = resources.filter((each) => !ids.has(each.id));
  return block(rows.map(({ kind, name, status }) => [kind, name, status]));
}

function describeModels(models: readonly EndpointModel[]): string[] {
  if (models.length === 0) return [];
  const lines = models.map(({ name, model }) => `${name} runs ${model}.`);
  const setting = "PLUTO_MODEL, or models: in .pluto/pluto.yml, says which model runs.";
  return [[...lines, setting].join("\n")];
}

function describeRemovals({ removed }: LocalDeployment): string[] {
  return removed.length === 0 ? [] : [`Removed, with its data: ${removed.join(", ")}`];
}

function describeCall({ functions: [first] }: LocalDeployment, colors: Colors): string[] {
  if (first === undefined) return [];
  return [`To call one:\n  ${colors.cyan(`curl -X POST ${first.url} -d '["…"]'`)}`];
}

function block(rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [toTable(rows)];
}
