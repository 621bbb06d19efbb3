import type { Machine } from "./machine.js";

/** Steps after which modules are no longer run turn by turn. */
export const mostSteps = 400_000;

/** Steps after which the loops of a handler are no longer walked turn by turn. */
export const mostUnrolledSteps = 50_000;

/** Steps after which following one handler is given up. */
const mostHandlerSteps = 2_000_000;
const mostContexts = 60_000;

/** Steps after which modules are no longer run at all. */
const mostModuleSteps = 8_000_000;

/** Code is too large to follow, as where the stack overflows. */
export class TooLarge extends RangeError {
  constructor() {
    super("the program does more than Pluto can follow");
  }
}

export function checkLimits(m: Machine): void {
  if (m.run === 0) {
    if (m.steps > mostModuleSteps) throw new TooLarge();
    return;
  }
  if (m.steps > mostHandlerSteps || m.contexts.size > mostContexts) throw new TooLarge();
}
