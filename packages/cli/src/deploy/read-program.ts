import type { Architecture, Bundle } from "@plutolang/architecture";
import { bundle } from "@plutolang/bundle";
import { deduce } from "@plutolang/deduce";
import { type Diagnostic, DiagnosticError, hasErrors } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { defaultEntry } from "../project/find-source.js";
import type { Project } from "../project/read-project.js";

/** What the source says. */
export interface Program {
  readonly architecture: Architecture;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws DiagnosticError if the program has an error */
export async function readProgram({ output }: Context, project: Project): Promise<Program> {
  const { root } = project;
  const program = await output.step("Reading the program", async () =>
    orFail(deduce({ root, entry: defaultEntry, project: project.project })),
  );
  output.diagnostics(program.diagnostics, root);
  return program;
}

export interface BundleTarget {
  readonly root: string;
  /** The stack's folder, absolute. */
  readonly directory: string;
}

/** @throws DiagnosticError if a function cannot be bundled */
export async function bundleFunctions(
  { output }: Context,
  { root, directory }: BundleTarget,
  architecture: Architecture,
): Promise<readonly Bundle[]> {
  const options = { root, architecture, directory: `${directory}/bundles` };
  const { bundles } = await output.step("Bundling the functions", async () =>
    orFail(await bundle(options)),
  );
  return bundles;
}

/** What a stage found, unless it found an error. */
export function orFail<T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T {
  if (hasErrors(result.diagnostics)) throw new DiagnosticError(...result.diagnostics);
  return result;
}
