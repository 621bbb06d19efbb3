// pnpm pack:all: builds, and writes the tarballs of the two published packages to dist/.
import { rmSync } from "node:fs";
import { relative } from "node:path";
import { packPackage } from "./pack-package.mjs";
import { build, root } from "./run-pnpm.mjs";

const destination = `${root}dist`;
build();
rmSync(destination, { recursive: true, force: true });
for (const name of ["pluto", "cli"]) {
  console.log(relative(root, packPackage(`${root}packages/${name}`, destination)));
}
