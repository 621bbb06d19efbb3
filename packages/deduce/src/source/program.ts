import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import type { ModuleCode } from "../ir/ir.js";
import { lowerModule } from "../lower/module.js";
import { platformText } from "../platform/platform-modules.js";
import { parse } from "./parse.js";
import { createResolver, type Resolve, readText } from "./resolve.js";
import { readTsconfig } from "./tsconfig.js";
import { lineStartsOf, toSpan, type Unit } from "./unit.js";

/** The user's own modules, lowered, and how they find one another. */
export interface Program {
  readonly entry: string;
  readonly modules: ReadonlyMap<string, ModuleCode>;
  /** JSON files that are imported, as data. */
  readonly data: ReadonlyMap<string, { readonly unit: Unit; readonly value: unknown }>;
  readonly resolve: Resolve;
  /** Every file of the user's that was read, broken ones too. */
  readonly units: readonly Unit[];
  readonly diagnostics: readonly Diagnostic[];
  /** As `experimentalDecorators` says. */
  readonly legacyDecorators: boolean;
  /** Whether some declaration of the project says that the name exists at run time. */
  isAmbient(name: string): boolean;
}

/** Reads the entry and every own module that it reaches. */
export function loadProgram(root: string, entry: string): Program {
  const modules = new Map<string, ModuleCode>();
  const data = new Map<string, { unit: Unit; value: unknown }>();
  const mappings = readTsconfig(root);
  const diagnostics: Diagnostic[] = [...mappings.diagnostics];
  const resolve = createResolver(root, mappings.find);
  const units: Unit[] = [];
  const waiting = [entry];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (path.endsWith(".json")) {
      const read = readData(root, path);
      data.set(path, read);
      units.push(read.unit);
      continue;
    }
    if (path.endsWith(".d.ts")) continue;
    const unit = readUnit(root, path);
    if (!unit.isPlatform) units.push(unit);
    const lowered = lowerSafely(unit, diagnostics, mappings.emitsTypes);
    if (!lowered) continue;
    modules.set(path, lowered);
    diagnostics.push(...lowered.problems);
    for (const { specifier, at } of [...lowered.imports, ...lowered.lazyImports]) {
      const found = resolve(specifier, path);
      if (found.is === "missing")
        diagnostics.push(diagnostic("PLUTO1004", { specifier }, toSpan(at)));
      if (found.is !== "own" || seen.has(found.path)) continue;
      seen.add(found.path);
      waiting.push(found.path);
    }
  }
  let declared: string | undefined;
  const isAmbient = (name: string): boolean => {
    if ([...modules.values()].some((each) => each.ambient.has(name))) return true;
    declared ??= declarationsIn(root);
    return new RegExp(
      `\\b(const|let|var|function|class|namespace)\\s+${name.replaceAll("$", "\\$")}\\b`,
    ).test(declared);
  };
  const { legacyDecorators } = mappings;
  return { entry, modules, data, resolve, units, diagnostics, legacyDecorators, isAmbient };
}

/** A module that cannot be read, or whose syntax is nested too deeply for the stack, is left out. */
function lowerSafely(
  unit: Unit,
  diagnostics: Diagnostic[],
  emitsTypes: boolean,
): ModuleCode | undefined {
  try {
    const parsed = parse(unit);
    diagnostics.push(...parsed.diagnostics);
    const isBroken = parsed.diagnostics.length > 0 && parsed.tree.body.length === 0;
    return isBroken ? undefined : lowerModule(unit, parsed.tree, emitsTypes);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    diagnostics.push(diagnostic("PLUTO1028", { text }, toSpan({ unit, start: 0, end: 1 })));
    return undefined;
  }
}

function readUnit(root: string, path: string): Unit {
  const platform = platformText(path);
  const isPlatform = platform !== undefined;
  const text = platform ?? readText(path);
  const file = isPlatform ? path : toFile(root, path);
  return { path, file, text, lineStarts: lineStartsOf(text), isPlatform };
}

export function toFile(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

function readData(root: string, path: string): { unit: Unit; value: unknown } {
  const unit = readUnit(root, path);
  try {
    return { unit, value: JSON.parse(unit.text) as unknown };
  } catch {
    return { unit, value: undefined };
  }
}

/** The text of the project's own declaration files. */
function declarationsIn(root: string): string {
  const texts: string[] = [];
  const visit = (directory: string, depth: number): void => {
    for (const each of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, each.name);
      if (each.isFile() && each.name.endsWith(".d.ts")) texts.push(readText(path));
      const isOwn =
        each.isDirectory() && each.name !== "node_modules" && !each.name.startsWith(".");
      if (isOwn && depth < 6) visit(path, depth + 1);
    }
  };
  visit(root, 0);
  return texts.join("\n");
}
