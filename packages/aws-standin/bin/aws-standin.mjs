#!/usr/bin/env node
// Bundles the sources, so that they need no build of their own, and runs them.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));
await build({
  entryPoints: [`${folder}src/main.ts`],
  outfile: `${folder}dist/main.mjs`,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  conditions: ["pluto:source"],
  sourcemap: true,
  logLevel: "warning",
});
copyFileSync(`${folder}src/bridge/tfplugin5.proto`, `${folder}dist/tfplugin5.proto`);

const { main } = await import("../dist/main.mjs");
process.exitCode = await main(process.argv.slice(2));
