import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A part that runs as a process of its own. */
export interface RunningPart {
  readonly process: ChildProcess;
  /** The line of standard output that said it was ready. */
  readonly readyLine: string;
  /** Ends it, by force after two seconds. */
  stop(): Promise<void>;
}

export interface PartOptions {
  readonly command: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Which line of output, on either stream, says that it is ready. */
  readonly ready: (line: string) => boolean;
  readonly timeoutMs: number;
}

/** Starts a part and waits for its line. Throws with the last lines it printed when it does not come. */
export async function startPart(options: PartOptions): Promise<RunningPart> {
  const spawnOptions: SpawnOptions = { stdio: ["ignore", "pipe", "pipe"] };
  if (options.env !== undefined) spawnOptions.env = options.env;
  const child = spawn(options.command, options.args ?? [], spawnOptions);
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  try {
    const readyLine = await waitForLine(child, options);
    return { process: child, readyLine, stop: () => stopChild(child) };
  } catch (error) {
    await stopChild(child);
    throw error;
  }
}

function waitForLine(child: ChildProcess, options: PartOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const seen: string[] = [];
    const fail = (what: string) =>
      reject(new Error([`${options.command} ${what}`, ...seen.slice(-20)].join("\n")));
    const timer = setTimeout(() => fail("was not ready in time"), options.timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        if (seen.length < 200) seen.push(line);
        if (!options.ready(line)) return;
        clearTimeout(timer);
        resolve(line);
      });
    }
    child.once("error", (error) => fail(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
  });
}

/** Asks a process to end, and ends it by force after two seconds. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 2_000);
  await ended;
  clearTimeout(force);
}
