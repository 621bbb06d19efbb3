import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A part that runs as a process of its own. */
export interface RunningPart {
  /** The line of output that said it was ready. */
  readonly readyLine: string;
  /** Ends it, by force after two seconds. */
  stop(): Promise<void>;
}

export interface PartOptions {
  readonly command: string;
  readonly args?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Which line of output, on either stream, says that it is ready. */
  readonly ready: (line: string) => boolean;
  readonly timeoutMs: number;
}

// Runs a command for as long as its standard input is open, so that it ends with us however we end.
const WHILE_OPEN = `
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
(cat <&3 >/dev/null; kill "$child"; sleep 2; kill -9 "$child") 2>/dev/null &
watcher=$!
wait "$child"
status=$?
kill "$watcher" 2>/dev/null
exit $status
`;

/** Starts a part and waits for its line. Throws with the last lines it printed when it does not come. */
export async function startPart(options: PartOptions): Promise<RunningPart> {
  const { command, args = [], env } = options;
  const child = spawn("/bin/sh", ["-c", WHILE_OPEN, "sh", command, ...args], {
    env,
    stdio: "pipe",
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = () => {
    child.stdin.destroy();
    return ended;
  };
  try {
    return { readyLine: await waitForLine(child, options), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function waitForLine(child: ChildProcess, options: PartOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const seen: string[] = [];
    const fail = (what: string) =>
      reject(new Error([`${options.command} ${what}`, ...seen].join("\n")));
    const timer = setTimeout(() => fail("was not ready in time"), options.timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        if (seen.push(line) > 20) seen.shift();
        if (!options.ready(line)) return;
        clearTimeout(timer);
        resolve(line);
      });
    }
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      fail(`ended with ${signal ?? code}`);
    });
  });
}
