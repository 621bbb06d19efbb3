import type { Obj } from "../../values/obj.js";
import type { Value } from "../../values/value.js";
import { sameLocals } from "../control/branches.js";
import { mayHaveJumped } from "../control/labels.js";
import type { Frame, Machine } from "../machine.js";

/**
 * Arrays that one walk of a handler's code makes and that nothing else has seen yet. They change
 * step by step, as in JavaScript; each walk makes them anew. An array that is passed on or returned
 * changes no more in that way during this walk; one that is kept in memory never does again.
 */

/** Times that an array may look different when it is passed on. */
const mostLooks = 8;

/** Whether a change of the array replaces what it holds, as in JavaScript. */
export function isOwn(m: Machine, frame: Frame, array: Obj): boolean {
  return m.isSure() || (array.owner === frame && isStraight(frame));
}

/** The code at this place runs once and for certain, and nothing has jumped past it. */
function isStraight(frame: Frame): boolean {
  return frame.unsure === 0 && frame.tries.length === 0 && !mayHaveJumped(frame);
}

/** The walk has just made the array, and fills it next: it is its own if it can be. */
export function claim(m: Machine, frame: Frame, array: Obj): void {
  if (m.run === 0 || array.isShared) return;
  if (array.claimedBy === frame || isGiven(frame, array)) {
    share(m, array);
    return;
  }
  array.claimedBy = frame;
  array.owner = frame;
}

/** Another call of the same code made it, and has given it to this one. */
function isGiven({ context }: Frame, array: Obj): boolean {
  const { list, rest } = context.args;
  return [...list, rest, context.self].some((each) => each?.atoms.has(array));
}

/** The array is kept where it may be met again: what was in it stays in it. */
export function share(m: Machine, array: Obj): void {
  if (array.isShared) return;
  const { claimedBy } = array;
  array.isShared = true;
  array.owner = undefined;
  if (!claimedBy) return;
  m.changed(array);
  array.dependents.add(claimedBy.context);
}

export function shareAll(m: Machine, value: Value): void {
  if (m.run === 0) return;
  for (const atom of value.atoms) if (atom.is === "object" && atom.claimedBy) share(m, atom);
}

/** The value is passed on: from here on others look at it. */
export function lend(m: Machine, value: Value): void {
  if (m.run === 0) return;
  for (const atom of value.atoms) if (atom.is === "object" && atom.owner) show(m, atom);
}

/** Whoever has looked at it in an earlier walk looks again, if it is another now. */
function show(m: Machine, array: Obj): void {
  array.owner = undefined;
  const look = [array.rest, ...[...array.properties.values()].map((each) => each.value)];
  if (array.shown && sameLocals(array.shown, look)) return;
  array.shown = look;
  // mutation-excuse statement: bounds how often readers look again
  array.looks += 1;
  // mutation-excuse branch: bounds how often readers look again
  if (array.looks > mostLooks) share(m, array);
  else m.changed(array);
}

/** @returns whether the reader need not be told of changes: it makes them itself */
// mutation-excuse body: spares the reader a walk that finds the same
export function readsOwn(frame: Frame, array: Obj): boolean {
  return array.claimedBy?.context === frame.context;
}
