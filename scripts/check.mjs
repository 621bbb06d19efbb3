// pnpm check: everything but the tests. Each step runs even if one before it failed.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root } from "./run-pnpm.mjs";

const require = createRequire(import.meta.url);

/** The file that a package of node_modules runs as its command. */
function bin(name, command = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: entry } = require(manifest);
  return join(dirname(manifest), typeof entry === "string" ? entry : entry[command]);
}

const steps = [
  ["generated files", ["scripts/generate.mjs", "--check"]],
  ["build", ["scripts/build.mjs"]],
  ["types", [bin("typescript", "tsc"), "-p", "."]],
  ["format and lint", [bin("@biomejs/biome", "biome"), "check", "--error-on-warnings", "."]],
  [
    "layers",
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "packages",
      "--config",
      ".dependency-cruiser.cjs",
    ],
  ],
  ["unused code", [bin("knip"), "--no-progress"]],
];

const failed = steps.filter(([name, args]) => {
  console.log(`\n\u25b8 ${name}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(", ")}.`);
  process.exitCode = 1;
} else {
  console.log("\nAll checks passed.");
}
