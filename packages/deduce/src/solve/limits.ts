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

// mutation-excuse body: it bounds the time that a program takes
export function checkLimits(m: Machine): void {
  // mutation-excuse branch: a program this large takes longer than a test may
  if (isTooLarge(m)) throw new TooLarge();
}

// mutation-excuse body: a program this large takes longer than a test may
function isTooLarge({ run, steps, contexts }: Machine): boolean {
  // mutation-excuse branch: a program this large takes longer than a test may
  if (run === 0) return steps > mostModuleSteps;
  // mutation-excuse operand: a program this large takes longer than a test may
  return steps > mostHandlerSteps || contexts.size > mostContexts;
}
