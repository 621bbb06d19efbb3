import type { Report } from "@plutolang/provision";
import type { Context } from "../context.js";
import { showRun } from "./show-run.js";

/** Lets the engine change something, shows how it goes on, and lets Ctrl-C end it cleanly. */
export async function runOnAws<Result>(
  { signal, waitForEnd }: Context,
  title: string,
  run: (report: Report) => Promise<Result>,
): Promise<Result> {
  const shown = showRun(title, process.stderr);
  const interrupt = () => shown.note(stopping);
  signal.addEventListener("abort", interrupt, { once: true });
  waitForEnd();
  try {
    const result = await run(shown.report);
    signal.throwIfAborted();
    shown.done();
    return result;
  } catch (error) {
    shown.failed();
    throw error;
  } finally {
    signal.removeEventListener("abort", interrupt);
  }
}

const stopping =
  "Stopping once AWS has finished what it is busy with. Ctrl-C again ends at once; the next deploy then looks at what was left.";
