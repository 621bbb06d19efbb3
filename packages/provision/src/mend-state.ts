import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type AwsStack, stateDirectory } from "./aws-stack.js";

/**
 * Removes notes on files that a killed engine left half-written. The engine replaces its files as a
 * whole, but writes the `.attrs` beside each in place, refuses a file whose `.attrs` it cannot
 * read, and does without one that is not there.
 */
export async function mendOwnState(stack: AwsStack): Promise<void> {
  const folder = join(stateDirectory(stack), ".pulumi");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const notes = entries
    .filter((each) => each.isFile() && each.name.endsWith(".attrs"))
    .map((each) => join(each.parentPath, each.name));
  await Promise.all(notes.map(removeIfBroken));
}

async function removeIfBroken(path: string): Promise<void> {
  try {
    JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) await rm(path, { force: true });
  }
}
