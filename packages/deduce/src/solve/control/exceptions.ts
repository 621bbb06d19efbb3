import type { At } from "../../source/unit.js";
import { dataValue, filter, join, nothing, type Value } from "../../values/value.js";
import type { Context, Frame, Machine, Tried } from "../machine.js";

/** Something is thrown here: the nearest `try` catches it, or whoever called. */
export function raise(frame: Frame, value: Value): void {
  const objects = filter(value, (atom) => atom.is === "object");
  const tried = frame.tries.at(-1);
  if (tried) tried.thrown = join(tried.thrown, objects);
  else frame.context.thrown = join(frame.context.thrown, objects);
}

/** What a call threw comes out of it. */
export function raiseFrom(frame: Frame, context: Context): void {
  if (context.thrown.atoms.size > 0) raise(frame, context.thrown);
}

/** What `catch` is given: objects that the program throws, or an error of JavaScript's own. */
export function caughtValue(m: Machine, thrown: Value, at: At): Value {
  const cause = m.cause("what was thrown is not known before run time", at);
  return { atoms: join(dataValue(), thrown).atoms, cause };
}

/** What something gives, and what it throws instead. */
export interface Caught<T> extends Readonly<Tried> {
  readonly result: T;
}

/** Runs something whose exceptions go no further. */
export function catching<T>(m: Machine, frame: Frame, body: () => T): Caught<T> {
  const tried: Tried = { locals: [...frame.locals], thrown: nothing };
  frame.tries.push(tried);
  m.catching += 1;
  try {
    const result = body();
    return { result, ...tried };
  } finally {
    frame.tries.pop();
    m.catching -= 1;
  }
}

/** Something may have been thrown before this place is reached, after which the program goes on elsewhere. */
export function mayHaveThrown(m: Machine, { tries, context }: Frame): boolean {
  const { thrown } = tries.at(-1) ?? context;
  return m.catching > 0 && thrown.atoms.size > 0;
}
