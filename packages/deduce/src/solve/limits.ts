import type { Machine } from "./machine.js";

/** Steps after which modules are no longer run turn by turn. */
export const mostSteps = 400_000;

/** Steps after which following one handler is given up. */
const mostHandlerSteps = 2_000_000;
const mostContexts = 60_000;

/** A handler's code is too large to follow. */
export class TooLarge extends Error {}

export function checkLimits(m: Machine): void {
  if (m.run === 0) return;
  if (m.steps > mostHandlerSteps || m.contexts.size > mostContexts) throw new TooLarge();
}
