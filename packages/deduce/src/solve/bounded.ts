import { runInNewContext } from "node:vm";

/** Milliseconds that a pattern may take which could take for ever. */
const longest = 100;
/** Texts that are short enough for any pattern. */
const short = 20;
/** Patterns that may run out of time before no more such are tried. */
let patience = 5;

/** A group that repeats, with repetitions or alternatives in it: it may take exponential time. */
const explosive = /[+*}|].*\)[+*{]/s;

/** Runs a function of JavaScript's own; throws if one of its patterns takes too long. */
export function bounded<T>(args: readonly unknown[], run: () => T): T {
  const isRisky =
    args.some((each) => each instanceof RegExp && explosive.test(each.source)) &&
    args.some((each) => typeof each === "string" && each.length > short);
  if (!isRisky) return run();
  // mutation-excuse branch: it bounds the time that many such patterns take
  if (patience === 0) throw new RangeError("patterns take too long");
  try {
    return runInNewContext("run()", { run }, { timeout: longest }) as T;
  } catch (error) {
    // mutation-excuse statement: it bounds the time that many such patterns take
    patience -= 1;
    throw error;
  }
}
