import type { Asking } from "./complete-answers.js";

/** Asks on the terminal that the command runs on, if it runs on one. */
export async function terminalAsking(
  command: string,
  yes: boolean,
  json: boolean,
): Promise<Asking> {
  if (yes || !process.stdin.isTTY || !process.stderr.isTTY) return { command, yes };
  const { askOn } = await import("./ask-on-terminal.js");
  const output = json || !process.stdout.isTTY ? process.stderr : process.stdout;
  return { command, yes, ask: askOn({ input: process.stdin, output }) };
}
