// Puts the SDK's tarball into the built CLI, from where `pluto new` copies it into projects.
import { rmSync } from "node:fs";
import { packPackage } from "./pack-package.mjs";
import { root } from "./run-pnpm.mjs";

const destination = `${root}packages/cli/dist/sdk`;
rmSync(destination, { recursive: true, force: true });
packPackage(`${root}packages/pluto`, destination);
