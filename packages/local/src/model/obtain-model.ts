import path from "node:path";
import { cacheRoot } from "./cache-root.js";
import { demoModelFile } from "./demo-model.js";
import { checkGguf } from "./gguf.js";
import { fetchHubModel } from "./hub/fetch-hub-model.js";
import { hubAccess } from "./hub/hub-client.js";
import type { Progress } from "./progress.js";
import type { ModelChoice } from "./resolve-model.js";

export interface ObtainOptions {
  /** The container's environment, whose token the hub is shown first. */
  readonly environment: Readonly<Record<string, string>>;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives the file of a chosen model, downloaded if need be and checked to be a GGUF.
 *
 * @throws DiagnosticError PLUTO3053, PLUTO3054, PLUTO3057 to PLUTO3062 or PLUTO3069
 */
export async function obtainModel(choice: ModelChoice, options: ObtainOptions): Promise<string> {
  const file = await fileOf(choice, options);
  await checkGguf(file, choice.from);
  return file;
}

async function fileOf(
  choice: ModelChoice,
  { environment, progress, signal }: ObtainOptions,
): Promise<string> {
  if (choice.kind === "demo") return demoModelFile();
  if (choice.kind === "file") return choice.file;
  const directory = path.join(cacheRoot(), "models");
  return fetchHubModel(choice.address, {
    access: hubAccess(environment),
    directory,
    progress,
    signal,
  });
}
