import type { Architecture } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { EngineEvent } from "@pulumi/pulumi/automation/index.js";
import type { Report } from "./events.js";
import { interruptOnce } from "./interrupt.js";
import { lastLines } from "./open-stack.js";
import { redactor } from "./redact.js";
import { toDiagnostics } from "./to-diagnostics.js";
import { type Track, trackEvents } from "./track-events.js";

/** What every run of the engine is given. */
export interface EngineOptions {
  readonly onEvent: (event: EngineEvent) => void;
  readonly color: "never";
  readonly signal?: AbortSignal;
}

export interface RunOptions {
  readonly report: Report;
  readonly architecture?: Architecture | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the engine once and follows it.
 *
 * @throws DiagnosticError with what went wrong, or PLUTO4007 if the signal ended it
 */
export async function runEngine<Result>(
  { report, architecture, signal }: RunOptions,
  run: (options: EngineOptions) => Promise<Result>,
): Promise<{ readonly result: Result; readonly track: Track }> {
  const redact = redactor(architecture);
  const track = trackEvents(report, redact);
  const interruption = signal === undefined ? undefined : interruptOnce(signal);
  const onEvent = (event: EngineEvent) => {
    interruption?.onEvent(event);
    track.onEvent(event);
  };
  try {
    const options = { onEvent, color: "never" as const };
    const result = await run(interruption ? { ...options, signal: interruption.signal } : options);
    return { result, track };
  } catch (error) {
    if (signal?.aborted) throw new DiagnosticError(diagnostic("PLUTO4007", {}));
    const found = toDiagnostics(track.failures, architecture);
    if (found.length > 0) throw new DiagnosticError(...found);
    throw toError(error, redact);
  } finally {
    interruption?.dispose();
  }
}

function toError(error: unknown, redact: (text: string) => string): unknown {
  if (error instanceof DiagnosticError || !(error instanceof Error)) return error;
  if (error.name !== "CommandError" && error.name !== "ConcurrentUpdateError") return error;
  const text = redact(lastLines(error.message));
  const [known] = toDiagnostics([{ text }], undefined);
  return new DiagnosticError(known ?? diagnostic("PLUTO4019", { what: "The stack", text }));
}
