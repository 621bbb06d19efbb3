import { join } from "node:path";
import { type Diagnostic, DiagnosticError } from "@plutolang/diagnostics";
import type { CommandExample, Files, ModelExample } from "@plutolang/diagnostics/pages";
import { checkGguf } from "../../../local/src/model/gguf.js";
import { resolveModel } from "../../../local/src/model/resolve-model.js";
import { version } from "../../src/installation.js";
import { runPluto } from "../../src/run-pluto.js";
import { capture } from "./capture.js";
import { inFolder, writeFiles } from "./in-folder.js";
import { sdkStandIn } from "./sdk-stand-in.js";

/** What the project's folder is called in what is printed. */
const shownRoot = "/home/ada/my-app";

/**
 * Gives an example to Pluto, in a folder of its own and in this process.
 *
 * @param changed files that differ from the example's
 * @returns what Pluto answers, the folder's path replaced
 */
export function runExample(
  example: CommandExample | ModelExample,
  changed: Files = {},
): Promise<readonly Diagnostic[]> {
  return inFolder(async (folder) => {
    const root = join(folder, "my-app");
    await writeFiles(root, { ...example.files, ...changed });
    const diagnostics =
      "endpoint" in example
        ? await runModel(example, root)
        : await runCommand(example, { folder, root });
    const text = JSON.stringify(diagnostics).replaceAll(root, shownRoot);
    return JSON.parse(text) as readonly Diagnostic[];
  });
}

interface Place {
  readonly folder: string;
  readonly root: string;
}

async function runCommand(
  { command = ["deduce"], sdk: installed = true }: CommandExample,
  { folder, root }: Place,
): Promise<readonly Diagnostic[]> {
  const dist = join(folder, "dist");
  await writeFiles(dist, { [`sdk/plutolang-pluto-${version}.tgz`]: "" });
  if (installed) await writeFiles(root, sdkStandIn);
  process.chdir(root);
  const printed = await capture(() => runPluto([...command, "--json"], dist));
  return (JSON.parse(printed) as { diagnostics: readonly Diagnostic[] }).diagnostics;
}

async function runModel(
  { endpoint: { name, modelId, model } }: ModelExample,
  root: string,
): Promise<readonly Diagnostic[]> {
  const environment: Record<string, string> = modelId === undefined ? {} : { HF_MODEL_ID: modelId };
  const settings = { models: {}, ...(model === undefined ? {} : { model }) };
  try {
    const choice = resolveModel({ endpoint: name, environment, settings, directory: root });
    if (choice.kind === "file") await checkGguf(choice.file, choice.from);
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}
