import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

interface Options {
  readonly baseUrl?: string;
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

/** Where `paths` and `baseUrl` of the project's tsconfig.json may find a specifier. */
export function readPathMappings(root: string): (specifier: string) => string[] {
  const { baseUrl, paths = {}, pathsBase } = readOptions(join(root, "tsconfig.json"), 0);
  const patterns = Object.entries(paths).sort(([a], [b]) => b.length - a.length);
  return (specifier) => {
    for (const [pattern, targets] of patterns) {
      const middle = matchStar(pattern, specifier);
      if (middle === undefined) continue;
      return targets.map((target) =>
        resolve(
          pathsBase ?? root,
          target.replace("*", () => middle),
        ),
      );
    }
    return baseUrl === undefined ? [] : [resolve(baseUrl, specifier)];
  };
}

function matchStar(pattern: string, specifier: string): string | undefined {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return pattern === specifier ? "" : undefined;
  if (!specifier.startsWith(before) || !specifier.endsWith(after)) return undefined;
  if (specifier.length < before.length + after.length) return undefined;
  return specifier.slice(before.length, specifier.length - after.length);
}

/** The options with those of the configurations that it extends; relative paths made absolute. */
function readOptions(path: string, depth: number): Options & { readonly pathsBase?: string } {
  if (!existsSync(path) || depth > 8) return {};
  const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, "utf8")) as {
    config?: { extends?: string | readonly string[]; compilerOptions?: Options };
  };
  const directory = dirname(path);
  const bases = config?.extends === undefined ? [] : [config.extends].flat();
  const inherited = bases.map((each) => readOptions(locate(each, directory), depth + 1));
  const own = config?.compilerOptions ?? {};
  const baseUrl = own.baseUrl === undefined ? undefined : resolve(directory, own.baseUrl);
  return Object.assign(
    {},
    ...inherited,
    baseUrl === undefined ? {} : { baseUrl },
    own.paths ? { paths: own.paths, pathsBase: baseUrl ?? directory } : {},
  );
}

function locate(specifier: string, directory: string): string {
  if (specifier.startsWith(".") || specifier.startsWith("/")) {
    const path = resolve(directory, specifier);
    return existsSync(path) ? path : `${path}.json`;
  }
  try {
    return createRequire(join(directory, "tsconfig.json")).resolve(specifier);
  } catch {
    return "";
  }
}
