import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Relative to the project's root, as diagnostics name it. */
export const projectFileName = ".pluto/pluto.yml";

/** The nearest folder, from `start` upwards, that holds `.pluto/pluto.yml`. */
export async function findProjectRoot(start: string): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = await stat(join(folder, projectFileName)).catch(() => undefined);
    if (found?.isFile()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
