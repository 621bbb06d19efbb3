import { type Architecture, type Bundle, toPulumiProject } from "@plutolang/architecture";
import { toDeclarations } from "./declarations.js";
import { orderByLateNeeds } from "./order.js";
import { programText } from "./program-text.js";
import { projectFiles } from "./project-files.js";

export interface GenerateOptions {
  readonly stack: string;
  /** Default: the region that the AWS provider finds for itself, in the environment or a profile. */
  readonly region?: string | undefined;
  /** The folder that the program will be written to, absolute. */
  readonly directory: string;
}

export interface GeneratedProgram {
  /** Path relative to the program's folder, to its text. The same input gives the same text. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The Pulumi program of one stack. It holds no type syntax, so that `index.ts` is JavaScript too:
 * what runs is what a reviewer reads.
 *
 * @param bundles one for each function
 * @throws DiagnosticError PLUTO4001 if functions need each other's URLs in a circle
 */
export function generate(
  architecture: Architecture,
  bundles: readonly Bundle[],
  options: GenerateOptions,
): GeneratedProgram {
  const resources = orderByLateNeeds(architecture);
  const project = toPulumiProject(architecture.project);
  const declarations = toDeclarations(resources, { ...options, architecture, bundles });
  const program = programText(declarations, { ...options, project, entry: architecture.entry });
  return { files: { "index.ts": program, ...projectFiles({ ...options, project }) } };
}
