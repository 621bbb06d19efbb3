import type { Architecture } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import type { AwsStack } from "../aws-stack.js";
import { checkIdentity, type Identity } from "./check-identity.js";
import { checkQuotas } from "./check-quotas.js";
import { findRegion } from "./find-region.js";
import { rules } from "./rules.js";

export interface PreflightOptions {
  readonly stack: AwsStack;
  /** Where references to environment variables are looked up. Default: `process.env`. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Preflight {
  /** Errors would fail the deploy; infos are notes, also on checks that could not be made. */
  readonly diagnostics: readonly Diagnostic[];
  /** Who deploys, if AWS knows. */
  readonly identity?: Identity | undefined;
  readonly region?: string | undefined;
}

/**
 * Finds in seconds what would fail in minutes. It changes nothing. A check that needs a permission
 * which the user lacks is left out with a note.
 */
export async function preflight(
  architecture: Architecture,
  { stack, environment = process.env, signal }: PreflightOptions,
): Promise<Preflight> {
  const region = await findRegion(stack);
  const context = { architecture, stack, environment, region };
  const offline = rules.flatMap((rule) =>
    architecture.resources.flatMap((each) => rule(each, context)),
  );
  if (region === undefined) return { diagnostics: [diagnostic("PLUTO4015", {}), ...offline] };
  const settings = { region, signal };
  const { identity, diagnostics } = await checkIdentity(settings);
  const quotas = identity === undefined ? [] : await checkQuotas(architecture, settings);
  return { diagnostics: [...diagnostics, ...offline, ...quotas], identity, region };
}
