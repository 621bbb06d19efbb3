import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

export const cli = `${repository}packages/cli/bin/pluto.js`;

/** What a finished process left. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Beside what the tests themselves run with. */
  readonly env?: Readonly<Record<string, string>>;
  /** `pipe` for a process that someone types into. Default: `ignore`. */
  readonly stdin?: "pipe" | "ignore";
  /** Called once the process runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs the built `pluto`, with no terminal and no colours. */
export function pluto(args: readonly string[], options: RunOptions): Promise<Outcome> {
  return run(process.execPath, [cli, ...args], options);
}

/** Runs a command to its end; a code other than 0 is no error. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env, stdin = "ignore", started }: RunOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...cleanEnvironment(), PLUTO_HOME: inject("plutoHome"), ...env },
      stdio: [stdin, "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    started?.(child);
  });
}

/** Runs a command that must succeed. */
export async function succeed(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Outcome> {
  const outcome = await run(command, args, options);
  if (outcome.code !== 0) {
    throw new Error(`${command} ${args.join(" ")} ended with ${outcome.code}\n${outcome.stderr}`);
  }
  return outcome;
}

/** Without what vitest, a developer's shell or a CI would change in Pluto's behaviour. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, FORCE_COLOR, PLUTO_MODEL, NODE_OPTIONS, NODE_PATH, ...rest } =
    process.env;
  return { ...rest, NO_COLOR: "1" };
}
