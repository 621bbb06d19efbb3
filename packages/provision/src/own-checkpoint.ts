import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toPulumiProject } from "@plutolang/architecture";
import { type AwsStack, hasOwnState, stateDirectory } from "./aws-stack.js";
import type { Checkpoint } from "./recover.js";

/**
 * What the stack's state says, read from its file: the engine takes a third of a second to tell the
 * same. Undefined where the state is not the project's own, or is not as it is known here.
 */
export async function readOwnCheckpoint(stack: AwsStack): Promise<Checkpoint | undefined> {
  if (!hasOwnState(stack)) return undefined;
  const project = toPulumiProject(stack.project);
  const path = join(stateDirectory(stack), ".pulumi/stacks", project, `${stack.stack}.json`);
  try {
    const { version, checkpoint } = JSON.parse(await readFile(path, "utf8")) as StateFile;
    return version === 3 ? (checkpoint.latest ?? {}) : undefined;
  } catch {
    return undefined;
  }
}

interface StateFile {
  readonly version: number;
  readonly checkpoint: { readonly latest?: Checkpoint };
}
