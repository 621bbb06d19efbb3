import { showHubAddress } from "./hub/hub-address.js";
import { type ModelChoice, type ModelRequest, resolveModel } from "./resolve-model.js";

/**
 * One line on the model that an endpoint will run, for those who look at its answers.
 *
 * @throws DiagnosticError as `resolveModel`
 */
export function describeEndpointModel(request: ModelRequest): string {
  const choice = resolveModel(request);
  const { modelId, from } = choice;
  const instead = modelId === undefined || from === "HF_MODEL_ID" ? "" : ` in place of ${modelId}`;
  return `${name(choice)}${instead} (chosen by ${from})${caveat(choice)}`;
}

function name(choice: ModelChoice): string {
  if (choice.kind === "demo") return "the demonstration model";
  if (choice.kind === "file") return choice.file;
  return showHubAddress(choice.address);
}

function caveat({ kind }: ModelChoice): string {
  return kind === "demo"
    ? ": it knows capitals and little passages, and talks nonsense beyond"
    : "";
}
