import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exists } from "../exists.js";

export interface ProjectPlan {
  /** The new project's folder, absolute. */
  readonly directory: string;
  /** Texts by their paths in it. */
  readonly files: Readonly<Record<string, string>>;
  /** Files to copy, by their paths in it. */
  readonly copies: Readonly<Record<string, string>>;
}

/**
 * Makes a project's folder: whole, or not at all.
 *
 * @throws DiagnosticError if the folder exists
 */
export async function createProject({ directory, files, copies }: ProjectPlan): Promise<void> {
  if (await exists(directory)) {
    throw new DiagnosticError(diagnostic("PLUTO5011", { directory }));
  }
  const unfinished = join(dirname(directory), `.${basename(directory)}-${randomUUID()}`);
  try {
    for (const [path, text] of Object.entries(files)) {
      await writeFile(await placeFor(unfinished, path), text);
    }
    for (const [path, from] of Object.entries(copies)) {
      await copyFile(from, await placeFor(unfinished, path));
    }
    await rename(unfinished, directory);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function placeFor(root: string, path: string): Promise<string> {
  const place = join(root, path);
  await mkdir(dirname(place), { recursive: true });
  return place;
}
