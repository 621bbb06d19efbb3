import { type ChildProcess, spawn } from "node:child_process";
import type { FunctionDefinition } from "./definition.js";

/**
 * Starts a process of the function, with a pipe of its own to this one.
 *
 * @param temporary the folder that it may write to
 */
export function spawnWorker(
  definition: FunctionDefinition,
  workerEntry: string,
  temporary: string,
): ChildProcess {
  const heapLimit = `--max-old-space-size=${definition.settings.memory}`;
  return spawn(process.execPath, [heapLimit, workerEntry], {
    cwd: definition.directory,
    env: { ...definition.environment, TMPDIR: temporary, HOME: temporary },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}
