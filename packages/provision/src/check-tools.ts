import { type Diagnostic, DiagnosticError } from "@plutolang/diagnostics";
import type { AwsStack } from "./aws-stack.js";
import { engineInUse } from "./engine.js";
import { loadPulumi } from "./load-pulumi.js";

/** What a deploy runs with. */
export interface Tools {
  /** Version of the engine that is there; undefined if the first deploy is to install it. */
  readonly engine?: string | undefined;
  /** Whether the project has Pulumi's packages. */
  readonly packages: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks for Pulumi's packages and engine, and installs nothing. */
export async function checkTools({ root }: AwsStack): Promise<Tools> {
  try {
    const engine = await engineInUse(await loadPulumi(root));
    return { engine: engine?.version?.toString(), packages: true, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return { packages: false, diagnostics: error.diagnostics };
  }
}
