// Builds the two packages that are published: the SDK with TypeScript, the CLI with esbuild, which
// takes the stages in. Every entry of the CLI that runs as a process of its own is a file of its own.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sdk = `${root}packages/pluto`;
const cli = `${root}packages/cli`;

function buildSdk() {
  rmSync(`${sdk}/dist`, { recursive: true, force: true });
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const { status } = spawnSync(process.execPath, [tsc, "-p", `${sdk}/tsconfig.build.json`], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The SDK does not compile.");
}

async function buildCli() {
  rmSync(`${cli}/dist`, { recursive: true, force: true });
  const { dependencies } = JSON.parse(readFileSync(`${cli}/package.json`, "utf8"));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      pluto: `${cli}/src/pluto.ts`,
      host: `${root}packages/local/src/entries/host.ts`,
      worker: `${root}packages/local/src/entries/worker.ts`,
      dynamodb: `${root}packages/local/src/entries/dynamodb.ts`,
      model: `${root}packages/local/src/model/entry.ts`,
    },
    outdir: `${cli}/dist`,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    conditions: ["pluto:source"],
    external: Object.keys(dependencies),
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    metafile: true,
    chunkNames: "chunks/[name]-[hash]",
    banner: {
      js: 'import { createRequire as __plutoRequire } from "node:module"; const require = __plutoRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  const notices = thirdPartyNotices(root, Object.keys(metafile.inputs));
  writeFileSync(`${cli}/dist/THIRD-PARTY-NOTICES.txt`, notices);
  cpSync(`${root}packages/local/models`, `${cli}/dist/models`, { recursive: true });
}

buildSdk();
await buildCli();
await import("./pack-sdk.mjs");
