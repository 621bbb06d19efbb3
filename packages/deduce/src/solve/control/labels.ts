import type { Label } from "../../ir/ir.js";
import type { Frame } from "../machine.js";
import { joinLocals, settle } from "./branches.js";

/** `break` and `continue`: the state waits at the label. */
export function jump(frame: Frame, to: Label, is: "break" | "continue"): void {
  const known = frame.jumps.get(to) ?? { breaks: undefined, continues: undefined };
  const key = is === "break" ? "breaks" : "continues";
  const { locals } = frame;
  known[key] = known[key] ? joinLocals(known[key], locals) : [...locals];
  frame.jumps.set(to, known);
  if (frame.unsure > 0) frame.ordered.isOpen = false;
  frame.alive = false;
}

/** Something has jumped past this place, and its label is not reached yet. */
export function mayHaveJumped({ jumps }: Frame): boolean {
  for (const { breaks, continues } of jumps.values()) if (breaks || continues) return true;
  return false;
}

/** One of the ways to this place has left the code, or jumps past it: what follows may not run. */
export function mayHaveLeft(frame: Frame): boolean {
  return frame.returned.atoms.size > 0 || mayHaveJumped(frame);
}

/** Joins the states that jumped out to a label with the one that fell through to its end. */
export function land(frame: Frame, label: Label): void {
  const breaks = frame.jumps.get(label)?.breaks;
  frame.jumps.delete(label);
  if (!breaks) return;
  settle(frame, frame.alive ? [frame.locals, breaks] : [breaks], frame.locals);
}
