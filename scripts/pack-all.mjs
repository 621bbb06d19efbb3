// pnpm pack:all: builds, and writes the tarballs of the two published packages to dist/.
// --built takes what is built already; --to <folder> writes there.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { packPackage } from "./pack-package.mjs";
import { build, root } from "./run-pnpm.mjs";

const { values } = parseArgs({ options: { built: { type: "boolean" }, to: { type: "string" } } });
const destination = values.to === undefined ? `${root}dist` : resolve(values.to);

if (!values.built) build();
rmSync(destination, { recursive: true, force: true });
for (const name of ["pluto", "cli"]) {
  console.log(packPackage(`${root}packages/${name}`, destination));
}
