import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { LocalEntries } from "../client/local-stack.js";

/** What CommonJS dependencies expect to find in a module. */
const requireBanner =
  'import { createRequire as __plutoRequire } from "node:module"; const require = __plutoRequire(import.meta.url);';

const packageRoot = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The files that processes of the platform start from, built as the command line ships them. They
 * lie within the package, where its dependencies are found.
 */
export async function buildEntries(): Promise<{ entries: LocalEntries; remove(): Promise<void> }> {
  const outdir = await mkdtemp(join(packageRoot, ".entries-"));
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
    platform: "node",
    format: "esm",
    target: "node20",
    splitting: true,
    conditions: ["pluto:source"],
    external: ["dynalite"],
    outExtension: { ".js": ".mjs" },
    banner: { js: requireBanner },
    logLevel: "error",
  });
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
