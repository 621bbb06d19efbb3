import type { EngineEvent } from "@pulumi/pulumi/automation/index.js";

/** A signal for the engine, and what must see the engine's events. */
export interface Interruption {
  readonly signal: AbortSignal;
  onEvent(event: EngineEvent): void;
  dispose(): void;
}

/** Milliseconds in which the engine says that the terminal has interrupted it. */
const answerTime = 1000;

/**
 * Passes an abort on to the engine once. Ctrl-C in a terminal reaches the engine as well as this
 * process, and an engine that is interrupted twice stops at once and leaves operations pending:
 * one that has answered already is not interrupted again.
 */
export function interruptOnce(outer: AbortSignal): Interruption {
  const inner = new AbortController();
  let answered = false;
  let timer: NodeJS.Timeout | undefined;
  const pass = () => {
    timer = setTimeout(() => answered || inner.abort(), answerTime);
  };
  if (outer.aborted) inner.abort();
  else outer.addEventListener("abort", pass, { once: true });
  return {
    signal: inner.signal,
    onEvent({ stdoutEvent, cancelEvent }) {
      answered ||= cancelEvent !== undefined || /\^C received/.test(stdoutEvent?.message ?? "");
    },
    dispose() {
      outer.removeEventListener("abort", pass);
      clearTimeout(timer);
    },
  };
}
