// Bundles the sources, so that neither the stand-in nor its tests need a build beforehand.
import { copyFileSync, cpSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));
const local = fileURLToPath(new URL("../../local/", import.meta.url));
const dist = `${folder}dist`;

/**
 * Writes the stand-in's own entry and those of the local platform's processes.
 * @returns {Promise<{ main: string, entries: { worker: string, model: string } }>}
 */
export async function buildEntries() {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  const external = Object.keys(dependencies).filter((name) => !name.startsWith("@plutolang/"));
  await build({
    entryPoints: {
      main: `${folder}src/main.ts`,
      worker: `${local}src/entries/worker.ts`,
      model: `${local}src/model/entry.ts`,
    },
    outdir: dist,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["pluto:source"],
    external,
    banner: {
      js: 'import { createRequire as __plutoRequire } from "node:module"; const require = __plutoRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  copyFileSync(`${folder}src/bridge/tfplugin5.proto`, `${dist}/tfplugin5.proto`);
  cpSync(`${local}models`, `${dist}/models`, { recursive: true });
  const entries = { worker: `${dist}/worker.mjs`, model: `${dist}/model.mjs` };
  return { main: `${dist}/main.mjs`, entries };
}
