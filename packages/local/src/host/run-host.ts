import { DiagnosticError } from "@plutolang/diagnostics";
import type { HostGreeting, HostSettings } from "./control-messages.js";
import { Host } from "./host.js";

/**
 * The process of a stack's host. Its parent sends it the settings, hears once whether it runs, and
 * may then leave: the host stays until it is told to end.
 */
export async function runHost(): Promise<void> {
  const settings = await new Promise<HostSettings>((resolve) => process.once("message", resolve));
  try {
    const host = await Host.start(settings, () => process.exit(0));
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.on(signal, () => host.shutdown());
    }
    greet({ type: "ready", host: host.file });
  } catch (error) {
    greet(toGreeting(error), () => process.exit(1));
  }
}

function greet(greeting: HostGreeting, sent?: () => void): void {
  process.send?.(greeting, undefined, undefined, () => sent?.());
}

function toGreeting(error: unknown): HostGreeting {
  if (error instanceof DiagnosticError) return { type: "failed", diagnostics: error.diagnostics };
  return { type: "crashed", reason: error instanceof Error ? error.message : String(error) };
}
