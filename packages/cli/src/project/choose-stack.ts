import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { LocalStack } from "@plutolang/local";
import { nearest } from "../nearest.js";
import type { Stack } from "./project-schema.js";
import type { Project } from "./read-project.js";

export interface ChosenStack {
  readonly name: string;
  readonly settings: Stack;
}

/**
 * The stack that a command is about: the named one, else the current one, else the only one.
 *
 * @throws DiagnosticError if there is no such stack
 */
export function chooseStack(project: Project, named?: string): ChosenStack {
  const stacks = Object.keys(project.stacks);
  const name = named ?? project.current ?? (stacks.length === 1 ? stacks[0] : undefined);
  if (name === undefined) throw new DiagnosticError(diagnostic("PLUTO5006", { stacks }));
  const settings = Object.hasOwn(project.stacks, name) ? project.stacks[name] : undefined;
  if (settings === undefined) {
    const near = nearest(name, stacks);
    const parameters = { stack: name, stacks, ...(near === undefined ? {} : { near }) };
    throw new DiagnosticError(diagnostic("PLUTO5005", parameters));
  }
  return { name, settings };
}

export function isOnAws({ settings }: ChosenStack): boolean {
  return settings.platform === "AWS";
}

/**
 * Lets only stacks on AWS pass.
 *
 * @param command for the message
 * @throws DiagnosticError if the stack is for this machine
 */
export function requireAws(chosen: ChosenStack, command: string): void {
  if (isOnAws(chosen)) return;
  throw new DiagnosticError(diagnostic("PLUTO5041", { stack: chosen.name, command }));
}

/** The stack as the local platform knows it. */
export function toLocalStack(project: Project, { name, settings }: ChosenStack): LocalStack {
  const { port } = settings as { readonly port?: number };
  return {
    root: project.root,
    project: project.project,
    stack: name,
    directory: stackDirectory(project, name),
    ...(port === undefined ? {} : { port }),
  };
}

/** Where a stack keeps all that it leaves on disk. */
export function stackDirectory(project: Project, stack: string): string {
  return join(project.root, ".pluto", stack);
}
