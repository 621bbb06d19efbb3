import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ProvisionEvent } from "../../src/index.js";
import type { GuideProject } from "./guide-project.js";

/** A deploy that runs in a process of its own. */
export interface RunningDeploy {
  /** Kills the process with SIGKILL, and the engine that it started unless told otherwise. */
  kill(who: "process" | "process and engine"): Promise<void>;
  /** Ctrl-C in a terminal: SIGINT to the process and the engine. Resolves once both have ended. */
  interrupt(): Promise<void>;
  /** Resolves once an event fits, or rejects when the process ends before. */
  until(fits: (event: ProvisionEvent) => boolean): Promise<void>;
}

export async function startDeploy({ stack }: GuideProject): Promise<RunningDeploy> {
  const outfile = join(stack.root, "deploy-child.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./deploy-child.ts", import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["pluto:source"],
    external: ["@pulumi/*"],
    banner: {
      js: 'import { createRequire as ownRequire } from "node:module"; const require = ownRequire(import.meta.url);',
    },
  });
  const child = spawn(process.execPath, [outfile, stack.root], {
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    async interrupt() {
      process.kill(-(child.pid ?? 0), "SIGINT");
      await ended;
    },
    until: (fits) => untilEvent(child, fits),
    async kill(who) {
      const { pid = 0 } = child;
      process.kill(who === "process" ? pid : -pid, "SIGKILL");
      await ended;
    },
  };
}

function untilEvent(
  { stdout }: ChildProcess,
  fits: (event: ProvisionEvent) => boolean,
): Promise<void> {
  if (stdout === null) throw new Error("The deploy's output is not piped.");
  const lines = createInterface(stdout);
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => fits(JSON.parse(line) as ProvisionEvent) && resolve());
    lines.once("close", () => reject(new Error("The deploy ended too early.")));
  });
}
