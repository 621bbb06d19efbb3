// npm test: installs, builds, and runs every test that this machine can run.
import { build, install, requireNode, run, say } from "./run-pnpm.mjs";

requireNode();
install();
build();
say("Running the tests");
run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)]);
