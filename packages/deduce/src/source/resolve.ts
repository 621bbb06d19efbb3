import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve as resolvePath, sep } from "node:path";
import { platformPath } from "../platform/platform-modules.js";
import { findWorkspacePackages, packageEntry, packageImport, selfReference } from "./packages.js";

/** What a specifier stands for. */
export type Resolved =
  | { readonly is: "own"; readonly path: string }
  | { readonly is: "sdk" }
  | { readonly is: "foreign" }
  | { readonly is: "missing" };

export type Resolve = (specifier: string, from: string) => Resolved;

const sdk = "@plutolang/pluto";
const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".d.ts"];
/** A specifier names the file that the compiler will write. */
const written: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".js", ".jsx", ".d.ts"],
  ".jsx": [".tsx", ".jsx"],
  ".mjs": [".mts", ".mjs"],
  ".cjs": [".cts", ".cjs"],
};

/** @param mapPaths where the project's own `paths` may find a specifier */
export function createResolver(
  root: string,
  mapPaths: (specifier: string) => readonly string[],
): Resolve {
  const known = new Map<string, Resolved>();
  let workspace: ReadonlyMap<string, string> | undefined;
  const find = (specifier: string, from: string): Resolved => {
    if (specifier === sdk) return { is: "sdk" };
    if (specifier.startsWith(".") || specifier.startsWith("/")) return relative(specifier, from);
    const mapped = mapPaths(specifier).map(findFile).find(Boolean);
    if (mapped) return toResolved(mapped);
    const platform = platformPath(specifier);
    if (platform !== undefined) return { is: "own", path: platform };
    if (specifier.startsWith("node:")) return { is: "foreign" };
    if (specifier.startsWith("#")) {
      const target = packageImport(specifier, from);
      const file = target === undefined ? undefined : findFile(target);
      return file ? toResolved(file) : { is: "foreign" };
    }
    workspace ??= findWorkspacePackages(root);
    return workspacePackage(specifier, from, workspace);
  };
  return (specifier, from) => {
    const key = `${dirname(from)}\n${specifier}`;
    const found = known.get(key) ?? find(specifier, from);
    known.set(key, found);
    return found;
  };
}

function relative(specifier: string, from: string): Resolved {
  const base = resolvePath(dirname(from), specifier);
  const file = findFile(base);
  if (file) return toResolved(file);
  return { is: "missing" };
}

/** Files that are no code, and what is installed, are not looked into. */
function toResolved(file: string): Resolved {
  const isCode = extensions.some((each) => file.endsWith(each));
  const isInstalled = file.split(sep).includes("node_modules");
  return isCode && !isInstalled ? { is: "own", path: file } : { is: "foreign" };
}

/** The file that a path without its extension, or with that of its output, stands for. */
export function findFile(base: string): string | undefined {
  for (const [extension, others] of Object.entries(written)) {
    if (!base.endsWith(extension)) continue;
    const stem = base.slice(0, -extension.length);
    const found = others.map((each) => stem + each).find(isFile);
    if (found) return found;
  }
  if (isFile(base)) return base;
  const found = extensions.map((each) => base + each).find(isFile);
  return found ?? extensions.map((each) => join(base, `index${each}`)).find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function workspacePackage(
  specifier: string,
  from: string,
  workspace: ReadonlyMap<string, string>,
): Resolved {
  const parts = specifier.split("/");
  const name = parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
  const inside = parts.slice(specifier.startsWith("@") ? 2 : 1).join("/");
  const directory = selfReference(name, from) ?? linkedPackage(name, from) ?? workspace.get(name);
  if (directory === undefined) return { is: "foreign" };
  const file = packageEntry(directory, inside, findFile);
  return file ? toResolved(file) : { is: "foreign" };
}

/** A package that is linked into node_modules from outside of it is the user's own. */
function linkedPackage(name: string, from: string): string | undefined {
  for (let directory = dirname(from); ; directory = dirname(directory)) {
    const candidate = join(directory, "node_modules", name);
    if (existsSync(candidate)) {
      const real = realpathSync(candidate);
      return real.split(sep).includes("node_modules") ? undefined : real;
    }
    if (dirname(directory) === directory) return undefined;
  }
}

export function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
}
