import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import "../../src/model/test/use-own-cache.js";
import type { LocalEntries } from "../../src/client/local-stack.js";

/** What CommonJS dependencies expect to find in a module. */
const requireBanner =
  'import { createRequire as __plutoRequire } from "node:module"; const require = __plutoRequire(import.meta.url);';

const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/** What a test of the whole platform starts from. */
export interface PreparedPlatform {
  readonly entries: LocalEntries;
  remove(): Promise<void>;
}

/**
 * Builds the files that processes of the platform start from, as the command line ships them. They
 * lie within the package, where its dependencies are found.
 */
export async function preparePlatform(): Promise<PreparedPlatform> {
  const outdir = await mkdtemp(join(packageRoot, ".entries-"));
  await buildEntries(outdir);
  const file = (name: string) => join(outdir, `${name}.mjs`);
  return {
    entries: {
      host: file("host"),
      worker: file("worker"),
      dynamodb: file("dynamodb"),
      model: file("model"),
    },
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}

async function buildEntries(outdir: string): Promise<void> {
  await build({
    absWorkingDir: packageRoot,
    entryPoints: {
      host: "src/entries/host.ts",
      worker: "src/entries/worker.ts",
      dynamodb: "src/entries/dynamodb.ts",
      model: "src/model/entry.ts",
    },
    outdir,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["pluto:source"],
    external: ["dynalite"],
    outExtension: { ".js": ".mjs" },
    banner: { js: requireBanner },
    logLevel: "error",
  });
}
