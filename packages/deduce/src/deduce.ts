import { existsSync, realpathSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Architecture } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { kinds } from "@plutolang/pluto/kinds";
import { measured } from "./measured.js";
import { assembleCuts } from "./report/cuts.js";
import { assembleGrants } from "./report/grants.js";
import { findLiteralSecrets } from "./report/literal-secrets.js";
import { assembleResources } from "./report/resources.js";
import { createEngine, type Engine } from "./solve/engine.js";
import { followHandler } from "./solve/handler.js";
import { readPackageJson } from "./source/packages.js";
import { loadProgram, toFile } from "./source/program.js";

/** Which program to deduce. */
export interface DeduceOptions {
  /** The project's folder. */
  readonly root: string;
  /** Relative to the root. Default: `src/index.ts`. */
  readonly entry?: string | undefined;
  /** Default: the name in package.json, else that of the folder. */
  readonly project?: string | undefined;
}

/** What was found in a program. */
export interface Deduction {
  readonly architecture: Architecture;
  readonly diagnostics: readonly Diagnostic[];
  /** The user's own files that were read, relative to the root. */
  readonly files: readonly string[];
}

/**
 * Works out which resources a program has and which function may do what with which of them.
 * Whatever is wrong with the program comes back as diagnostics, all of it at once.
 */
export function deduce(options: DeduceOptions): Deduction {
  const root = resolve(options.root);
  const entry = resolve(root, options.entry ?? "src/index.ts");
  const head = {
    version: 1 as const,
    project: options.project ?? readPackageJson(root)?.name ?? basename(root),
    entry: toFile(root, entry),
  };
  const empty = { ...head, resources: [], grants: [], cuts: [] };
  if (!existsSync(entry)) {
    return {
      architecture: empty,
      diagnostics: [diagnostic("PLUTO1001", { file: head.entry })],
      files: [],
    };
  }
  return solve(realpathSync(root), realpathSync(entry), head);
}

type Head = Pick<Architecture, "version" | "project" | "entry">;

function solve(root: string, entry: string, head: Head): Deduction {
  const program = measured("read", () => loadProgram(root, entry));
  const engine = createEngine(program, kinds);
  const stopped = measured("run modules", () => runModules(engine, program.modules.keys(), entry));
  const shared = engine.findings;
  const functions = measured("follow functions", () =>
    engine.resources.flatMap((each) => followHandler(engine, each) ?? []),
  );
  const architecture: Architecture = {
    ...head,
    resources: assembleResources(engine.resources, functions, shared.environment),
    grants: assembleGrants(functions, shared, engine.resources),
    cuts: assembleCuts(engine.sites.values()),
  };
  const units = [...program.modules.values()].map((each) => each.unit);
  return {
    architecture,
    diagnostics: [
      ...program.diagnostics,
      ...stopped,
      ...engine.diagnostics,
      ...findLiteralSecrets(units, engine.diagnostics),
    ],
    files: program.units.map((each) => each.file).sort(),
  };
}

/** Runs the entry, then the modules that are imported only while functions run. */
function runModules(engine: Engine, paths: Iterable<string>, entry: string): Diagnostic[] {
  try {
    engine.loading = true;
    engine.modules.start(engine, entry);
    engine.loading = false;
    for (const path of paths) engine.modules.start(engine, path);
    return [];
  } catch (error) {
    return [diagnostic("PLUTO1028", { text: messageOf(error) })];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
