import { diagnostic } from "@plutolang/diagnostics";
import { UsageError } from "./usage-error.js";

/**
 * Makes sure, before anything takes long, that there is leave to change something or someone to ask.
 *
 * @param command as it was typed
 * @param changes what it does, as in "creates, changes and deletes resources"
 * @throws UsageError if there is neither `--yes` nor a terminal
 */
export function requireLeave(yes: boolean | undefined, command: string, changes: string): void {
  if (yes || (process.stdin.isTTY && process.stderr.isTTY)) return;
  throw new UsageError(diagnostic("PLUTO5040", { command, changes }));
}

/** Asks on the terminal; the answer that is offered is no. */
export async function confirm(message: string): Promise<boolean> {
  const { default: inquirer } = await import("inquirer");
  const prompt = inquirer.createPromptModule({ input: process.stdin, output: process.stderr });
  const { leave } = await prompt<{ leave: boolean }>({
    leave: { type: "confirm", message, default: false },
  });
  return leave;
}
