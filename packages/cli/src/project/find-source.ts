import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exists } from "../exists.js";
import { findProjectRoot } from "./find-project.js";
import { readProject } from "./read-project.js";

/** Where a program's source lies. */
export interface Source {
  /** The folder that spans are relative to, absolute. */
  readonly root: string;
  /** Relative to the root, with `/` between the parts. */
  readonly entry: string;
  /** The project's name. */
  readonly project: string;
}

export const defaultEntry = "src/index.ts";

/**
 * Finds a program that need not belong to a Pluto project. Its root is the folder of the nearest
 * `pluto.yml`, else `cwd`; of an entry outside of that, the nearest folder with a package.json.
 *
 * @param entry as it was typed, relative to `cwd`; default: `src/index.ts` in the root
 */
export async function findSource(cwd: string, entry?: string): Promise<Source> {
  const projectRoot = await findProjectRoot(cwd);
  const near = projectRoot ?? cwd;
  if (entry === undefined) await requireProgram(near);
  const path = entry === undefined ? join(near, defaultEntry) : resolve(cwd, entry);
  const root = isWithin(near, path) ? near : await packageRoot(dirname(path));
  const project =
    root === projectRoot ? (await readProject(root)).project : await nameOfPackage(root);
  return { root, entry: relative(root, path).split(sep).join("/"), project };
}

async function requireProgram(directory: string): Promise<void> {
  const signs = ["package.json", "tsconfig.json", defaultEntry].map((each) =>
    join(directory, each),
  );
  const found = await Promise.all(signs.map(exists));
  if (!found.includes(true)) throw new DiagnosticError(diagnostic("PLUTO5021", { directory }));
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith("..") && resolve(folder, way) === path;
}

async function packageRoot(start: string): Promise<string> {
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    if (await exists(join(folder, "package.json"))) return folder;
  }
  return start;
}

async function nameOfPackage(root: string): Promise<string> {
  const file = join(root, "package.json");
  if (!(await exists(file))) return basename(root) || "program";
  try {
    const { name } = JSON.parse(await readFile(file, "utf8")) as { name?: unknown };
    return typeof name === "string" && name !== "" ? name : basename(root);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DiagnosticError(diagnostic("PLUTO5022", { file: "package.json" }));
  }
}
