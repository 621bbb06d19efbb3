import { spawn } from "node:child_process";
import { constants } from "node:os";
import { MissingPart } from "./missing-part.js";
import type { Entries } from "./proxy/aws.js";
import { startStandin } from "./standin.js";

/** A part of the stand-in is missing on this machine. Also EX_UNAVAILABLE of sysexits.h. */
export const EXIT_MISSING_PART = 69;
const EXIT_USAGE = 64;

/**
 * Starts the stand-in, runs a command in its environment, and stops it. Gives the exit code: the
 * command's own, or EXIT_MISSING_PART.
 */
export async function main(args: readonly string[], entries: Entries): Promise<number> {
  const [command, ...rest] = args[0] === "--" ? args.slice(1) : args;
  if (command === undefined) {
    console.error("Usage: pnpm aws-standin -- <command> [arguments]");
    return EXIT_USAGE;
  }
  const progress = (message: string) => console.error(`aws-standin: ${message}`);
  try {
    const standin = await startStandin({ progress, entries });
    try {
      return await runCommand(command, rest, standin.env);
    } finally {
      await standin.stop();
    }
  } catch (error) {
    if (!(error instanceof MissingPart)) throw error;
    progress(error.message);
    return EXIT_MISSING_PART;
  }
}

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: "inherit" });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    const end = (code: number) => {
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`aws-standin: ${command} could not be started: ${error.message}`);
      end(127);
    });
    child.once("exit", (code, signal) => end(code ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
}
