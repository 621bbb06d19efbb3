import { basename } from "node:path";
import type { Cut, Resource } from "@plutolang/architecture";
import { type BuildOptions, build, type Message } from "esbuild";
import { cutSources } from "./cut-sources.js";
import { leaveOutClients } from "./leave-out-clients.js";
import { runOwnModules } from "./run-own-modules.js";

/** All that decides what a bundle holds, beside the contents of the files that it reads. */
export interface BuildPlan {
  readonly fn: Resource;
  /** The cuts that apply to this function. */
  readonly cuts: readonly Cut[];
  /** Kinds of the resources that the function was granted, sorted. */
  readonly grantedKinds: readonly string[];
  /** The module that gives `serve` and `serveStream`. */
  readonly runtime: string;
  readonly root: string;
  /** Relative to the root. */
  readonly entry: string;
}

export interface BuiltFunction {
  /** The file's name, `index.mjs` or `index.mjs.map`, to its contents. */
  readonly outputs: ReadonlyMap<string, Uint8Array>;
  /** The files that it was made from, relative to the root. */
  readonly inputs: readonly string[];
}

export interface BuildFailure {
  readonly fn: Resource;
  readonly messages: readonly Message[];
}

/** Bundles one function with the handlers of the others cut away. */
export async function buildFunction(
  plan: BuildPlan,
): Promise<BuiltFunction | { readonly failure: BuildFailure }> {
  try {
    const result = await build(optionsFor(plan));
    const outputs = new Map(
      (result.outputFiles ?? []).map((file) => [basename(file.path), file.contents] as const),
    );
    const inputs = Object.keys(result.metafile?.inputs ?? {}).filter(isFile);
    return { outputs, inputs };
  } catch (error) {
    const { errors } = error as { errors?: Message[] };
    if (errors === undefined) throw error;
    return { failure: { fn: plan.fn, messages: errors } };
  }
}

/** The bundle's entry comes from standard input, and what a plugin made has a namespace before it. */
function isFile(input: string): boolean {
  return input !== entryName && !/^[a-z-]{2,}:/.test(input);
}

const entryName = "pluto:entry";

/**
 * What CommonJS dependencies expect to find in a module. Minification renames the names of the
 * bundle itself, so that these collide with none.
 */
const commonJsNames = `import { createRequire as __plutoRequire } from "node:module";
import { fileURLToPath as __plutoPath } from "node:url";
const require = __plutoRequire(import.meta.url);
const __filename = __plutoPath(import.meta.url);
const __dirname = __plutoPath(new URL(".", import.meta.url));`;

function optionsFor(plan: BuildPlan): BuildOptions {
  return {
    absWorkingDir: plan.root,
    stdin: { contents: entryOf(plan), resolveDir: plan.root, sourcefile: entryName, loader: "ts" },
    outfile: "index.mjs",
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: commonJsNames },
    legalComments: "none",
    logLevel: "silent",
    plugins: [
      leaveOutClients(plan.runtime, new Set(plan.grantedKinds)),
      runOwnModules,
      cutSources(plan.root, plan.cuts),
    ],
  };
}

/** The user's module runs first and registers the handler; then the runtime serves it. */
function entryOf({ fn, runtime, entry }: BuildPlan): string {
  const serve = fn.handler?.streaming ? "serveStream" : "serve";
  return [
    `import ${JSON.stringify(`./${entry}`)};`,
    `import { ${serve} } from ${JSON.stringify(runtime)};`,
    `export const handler = ${serve}(${JSON.stringify(fn.name)});`,
  ].join("\n");
}
