import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exists } from "../exists.js";
import { projectFileName } from "./find-project.js";
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
 * Finds a program that need not belong to a Pluto project. Its root is the nearest folder, from `cwd`
 * upwards, with a `pluto.yml`, a package.json or a `src/index.ts`; of an entry outside of that, the
 * nearest to the entry; if there is none, `cwd`.
 *
 * @param entry as it was typed, relative to `cwd`; default: `src/index.ts` in the root
 */
export async function findSource(cwd: string, entry?: string): Promise<Source> {
  const near = (await nearestRoot(cwd)) ?? cwd;
  if (entry === undefined) await requireProgram(near);
  const path = entry === undefined ? join(near, defaultEntry) : resolve(cwd, entry);
  const root = isWithin(near, path) ? near : ((await nearestRoot(dirname(path))) ?? dirname(path));
  const project = (await exists(join(root, projectFileName)))
    ? (await readProject(root)).project
    : await nameOfPackage(root);
  return { root, entry: relative(root, path).split(sep).join("/"), project };
}

async function requireProgram(directory: string): Promise<void> {
  if (await hasAny(directory, ["package.json", "tsconfig.json", defaultEntry])) return;
  throw new DiagnosticError(diagnostic("PLUTO5021", { directory }));
}

async function nearestRoot(start: string): Promise<string | undefined> {
  const signs = [projectFileName, "package.json", defaultEntry];
  for (let folder = start; ; folder = dirname(folder)) {
    if (await hasAny(folder, signs)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

async function hasAny(folder: string, files: readonly string[]): Promise<boolean> {
  const found = await Promise.all(files.map((each) => exists(join(folder, each))));
  return found.includes(true);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith("..") && resolve(folder, way) === path;
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
