import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface PackageJson {
  readonly name?: string;
  readonly main?: string;
  readonly module?: string;
  readonly source?: string;
  readonly types?: string;
  readonly exports?: unknown;
  readonly imports?: Readonly<Record<string, unknown>>;
  readonly workspaces?: readonly string[] | { readonly packages?: readonly string[] };
}

export function readPackageJson(directory: string): PackageJson | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as PackageJson;
  } catch {
    return undefined;
  }
}

/** Packages of the workspaces that the project is part of, by name. */
export function findWorkspacePackages(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let directory = root; ; directory = dirname(directory)) {
    for (const pattern of workspacePatterns(directory)) addPackages(found, directory, pattern);
    if (dirname(directory) === directory || existsSync(join(directory, ".git"))) return found;
  }
}

function addPackages(found: Map<string, string>, directory: string, pattern: string): void {
  if (pattern.startsWith("!")) return;
  for (const file of expandStar(join(pattern, "package.json"), directory)) {
    const inside = dirname(join(directory, file));
    const name = readPackageJson(inside)?.name;
    if (name !== undefined && !found.has(name)) found.set(name, inside);
  }
}

/** Paths that fit a pattern whose parts may have stars; `**` is taken as one level. */
function expandStar(pattern: string, cwd: string): string[] {
  const parts = pattern.split("/");
  let paths = [""];
  for (const part of parts) {
    paths = paths.flatMap((path) => {
      if (!part.includes("*")) return [join(path, part)];
      const directory = join(cwd, path);
      if (!existsSync(directory)) return [];
      const fits = new RegExp(
        `^${part
          .split("*")
          .map((each) => each.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
          .join(".*")}$`,
      );
      return readdirSync(directory, { withFileTypes: true })
        .filter(
          (each) => each.isDirectory() && fits.test(each.name) && each.name !== "node_modules",
        )
        .map((each) => join(path, each.name));
    });
  }
  return paths.filter((path) => existsSync(join(cwd, path)));
}

function workspacePatterns(directory: string): readonly string[] {
  const { workspaces } = readPackageJson(directory) ?? {};
  const own = Array.isArray(workspaces)
    ? workspaces
    : ((workspaces as { packages?: string[] })?.packages ?? []);
  const pnpm = join(directory, "pnpm-workspace.yaml");
  if (!existsSync(pnpm)) return own as string[];
  return [...(own as string[]), ...pnpmPatterns(readFileSync(pnpm, "utf8"))];
}

/** The list under `packages:`. */
function pnpmPatterns(text: string): string[] {
  const block = /^packages:\s*\n((?:[ \t]*(?:-.*|#.*)?\n?)*)/m.exec(text)?.[1] ?? "";
  return [...block.matchAll(/^\s*-\s*["']?([^"'\s#]+)["']?/gm)].map((match) => match[1] ?? "");
}

/** The source file that a package, or a path inside one, stands for. */
export function packageEntry(
  directory: string,
  inside: string,
  findFile: (base: string) => string | undefined,
): string | undefined {
  const json = readPackageJson(directory) ?? {};
  const exported = targetOf(json.exports, inside === "" ? "." : `./${inside}`);
  const candidates =
    inside === ""
      ? [...exported, json.source, json.module, json.main, json.types, "src/index", "index"]
      : [...exported, inside, join("src", inside)];
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const found = findFile(join(directory, candidate)) ?? sourceOf(directory, candidate, findFile);
    if (found) return found;
  }
  return undefined;
}

/** `dist/x.js` that is not built yet comes from `src/x.ts`. */
function sourceOf(
  directory: string,
  path: string,
  findFile: (base: string) => string | undefined,
): string | undefined {
  const source = path.replace(/^(\.\/)?(dist|lib|build|out)\//, "src/");
  return source === path ? undefined : findFile(join(directory, source));
}

function targetOf(exports: unknown, subpath: string): string[] {
  if (exports === undefined) return [];
  if (typeof exports === "string") return subpath === "." ? [exports] : [];
  const map = exports as Record<string, unknown>;
  if (!Object.keys(map).some((key) => key.startsWith(".")))
    return subpath === "." ? conditions(map) : [];
  if (map[subpath] !== undefined) return conditions(map[subpath]);
  for (const [pattern, target] of Object.entries(map)) {
    const [before = "", after] = pattern.split("*");
    if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const middle = subpath.slice(before.length, subpath.length - after.length);
    return conditions(target).map((each) => each.replace("*", () => middle));
  }
  return [];
}

/** All targets of a conditional export; sources first, as they need no build. */
function conditions(target: unknown): string[] {
  if (typeof target === "string") return [target];
  if (target === null || typeof target !== "object") return [];
  const all = Object.values(target).flatMap(conditions);
  return [...all.filter((each) => /\.[mc]?tsx?$/.test(each) && !each.endsWith(".d.ts")), ...all];
}

/** `#name` of the nearest package.json. */
export function packageImport(specifier: string, from: string): string | undefined {
  const own = packageAround(from);
  const [target] = targetOf(withDots(own?.json.imports), `./${specifier}`);
  return own && target !== undefined ? join(own.directory, target) : undefined;
}

/** The folder of the package that the file is in, if that is its name and it has `exports`. */
export function selfReference(name: string, from: string): string | undefined {
  const own = packageAround(from);
  return own?.json.name === name && own.json.exports !== undefined ? own.directory : undefined;
}

function packageAround(from: string): { directory: string; json: PackageJson } | undefined {
  for (let directory = dirname(from); ; directory = dirname(directory)) {
    const json = readPackageJson(directory);
    if (json) return { directory, json };
    if (dirname(directory) === directory) return undefined;
  }
}

function withDots(imports: Readonly<Record<string, unknown>> | undefined): unknown {
  if (!imports) return undefined;
  return Object.fromEntries(Object.entries(imports).map(([key, target]) => [`./${key}`, target]));
}
