// pnpm check: everything but the tests. Each step runs even if one before it failed.
import { spawnSync } from "node:child_process";
import { root } from "./run-pnpm.mjs";

const steps = {
  "generated files": ["node", "scripts/generate.mjs", "--check"],
  build: ["node", "scripts/build.mjs"],
  types: [bin("tsc"), "-p", "."],
  "format and lint": [bin("biome"), "check", "--error-on-warnings", "."],
  layers: [bin("depcruise"), "packages", "--config", ".dependency-cruiser.cjs"],
  "unused code": [bin("knip"), "--no-progress"],
};

function bin(name) {
  return `${root}node_modules/.bin/${name}`;
}

const failed = Object.entries(steps).filter(([name, [command, ...args]]) => {
  console.log(`\n▸ ${name}`);
  const shell = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell }).status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(", ")}.`);
  process.exitCode = 1;
} else {
  console.log("\nAll checks passed.");
}
