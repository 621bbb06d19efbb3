// The reference of diagnostics, docs/diagnostics, from packages/diagnostics/src. Its examples are run
// by the command line's own sources, which are bundled for it.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = `${root}packages/cli`;

/** @returns {Promise<Record<string, string>>} the text of each file by its path in the repository */
export async function diagnosticsReference() {
  const bundle = `${cli}/node_modules/.cache/diagnostics-${process.pid}.mjs`;
  const { dependencies } = JSON.parse(readFileSync(`${cli}/package.json`, "utf8"));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [`${cli}/test/diagnostics/assemble-reference.ts`],
      outfile: bundle,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      conditions: ["pluto:source"],
      external: Object.keys(dependencies),
      banner: {
        js: 'import { createRequire as __plutoRequire } from "node:module"; const require = __plutoRequire(import.meta.url);',
      },
      logLevel: "warning",
    });
    const { assembleReference } = await import(pathToFileURL(bundle).href);
    const pages = Object.entries(await assembleReference());
    return Object.fromEntries(pages.map(([name, text]) => [`docs/diagnostics/${name}`, text]));
  } finally {
    rmSync(bundle, { force: true });
  }
}
