import type { Frame } from "./machine.js";

/** Runs one of several calls that a place makes: what each makes is told from what the others make. */
export function inTurn<T>(frame: Frame, suffix: string, body: () => T): T {
  const { turn } = frame;
  frame.turn = turn + suffix;
  try {
    return body();
  } finally {
    frame.turn = turn;
  }
}
