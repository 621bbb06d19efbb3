import { fileURLToPath } from "node:url";
import { exitCode } from "./exit-code.js";
import { runPluto } from "./run-pluto.js";

// Which versions of Node will do is said by this package, not by each library in it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";

for (const stream of [process.stdout, process.stderr]) stream.on("error", endWithoutReader);

// What fails outside of the command itself, in a stream say, is reported as the command's failure.
process.on("uncaughtException", async (error) => {
  const { reportFailure } = await import("./report-failure.js");
  process.exit(await reportFailure(error, { interrupted: false }));
});

const dist = fileURLToPath(new URL(".", import.meta.url));
process.exitCode = await runPluto(process.argv.slice(2), dist);
// What was interrupted may hold timers and sockets that nothing waits for any more.
if (process.exitCode === exitCode.interrupted) process.exit();

/** A reader that went away, such as `head`, is no failure; that its disk is full is one. */
function endWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.stderr.write(`The output cannot be written: ${error.message}\n`, () => {
    process.exit(exitCode.failed);
  });
}
