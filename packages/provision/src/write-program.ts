import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type AwsStack, programDirectory } from "./aws-stack.js";

/** Writes the generated files that are new or changed; what else is in the folder stays. */
export async function writeProgram(
  stack: AwsStack,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(programDirectory(stack), name);
    const current = await readFile(path, "utf8").catch(() => undefined);
    if (current === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
