import { fileURLToPath } from "node:url";
import { exitCode } from "./exit-code.js";
import { runPluto } from "./run-pluto.js";

// A reader that went away, such as `head`, is no failure of the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const dist = fileURLToPath(new URL(".", import.meta.url));
process.exitCode = await runPluto(process.argv.slice(2), dist);
// What was interrupted may hold timers and sockets that nothing waits for any more.
if (process.exitCode === exitCode.interrupted) process.exit();
