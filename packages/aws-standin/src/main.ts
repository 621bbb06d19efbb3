import { spawn } from "node:child_process";
import { constants } from "node:os";
import { MissingParts } from "./missing-parts.js";
import type { Entries } from "./proxy/aws.js";
import type { Settings } from "./proxy/settings.js";
import { startStandin } from "./standin.js";

/** A part of the stand-in is missing on this machine: EX_UNAVAILABLE of sysexits.h. */
const EXIT_MISSING_PART = 69;
const EXIT_USAGE = 64;
const EXIT_NOT_FOUND = 127;

/**
 * Starts the stand-in, runs a command in its environment, and stops it. Gives the exit code: the
 * command's own; 69 where this machine lacks a part.
 */
export async function main(args: readonly string[], entries: Entries): Promise<number> {
  const [command, ...rest] = args[0] === "--" ? args.slice(1) : args;
  if (command === undefined) {
    say("Usage: pnpm aws-standin -- <command> [arguments]");
    return EXIT_USAGE;
  }
  try {
    const settings = JSON.parse(process.env.PLUTO_AWS_STANDIN ?? "{}") as Partial<Settings>;
    const standin = await startStandin({ progress: say, entries, settings });
    try {
      return await runCommand(command, rest, standin.env);
    } finally {
      await standin.stop();
    }
  } catch (error) {
    if (!(error instanceof MissingParts)) throw error;
    say(error.message);
    return EXIT_MISSING_PART;
  }
}

function say(message: string): void {
  for (const line of message.split("\n")) console.error(`aws-standin: ${line}`);
}

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: "inherit" });
    // A terminal sends Ctrl-C to the command too; twice would tell the engine to give up at once.
    const forward = (signal: NodeJS.Signals) => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const end = (code: number) => {
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code);
    };
    child.once("error", (error) => {
      say(`${command} could not be started: ${error.message}`);
      end(EXIT_NOT_FOUND);
    });
    child.once("exit", (code, signal) => end(code ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
}
