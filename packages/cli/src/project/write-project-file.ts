import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFileName } from "./find-project.js";
import type { Project } from "./read-project.js";

/** Writes the project's edited `pluto.yml`, comments kept: whole, or not at all. */
export async function writeProjectFile({ root, document }: Project): Promise<void> {
  const path = join(root, projectFileName);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, document.toString());
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
