import type { Expression } from "../ir/ir.js";
import { filter, join, type Value } from "../values/value.js";
import type { Frame, Machine } from "./machine.js";

/** The decorators that are the program's own, the innermost first. */
export function ownDecorators(
  m: Machine,
  frame: Frame,
  decorators: readonly Expression[],
): (readonly [Value, Expression])[] {
  const values = decorators.map((each) => [own(m.evaluate(frame, each)), each] as const);
  return values.filter(([{ atoms }]) => atoms.size > 0).reverse();
}

function own(decorator: Value): Value {
  return filter(decorator, (atom) => atom.is === "object" && atom.data.is !== "opaque");
}

/** What a decorator gives takes the place of what it was given, unless it may give nothing. */
export function replaced(old: Value, given: Value): Value {
  const found = callable(given);
  if (found.atoms.size === 0) return old;
  return found.atoms.size === given.atoms.size ? found : join(old, found);
}

const callables = ["function", "class", "bound", "proxy", "native", "operation"];

export function callable(value: Value): Value {
  return filter(value, (atom) => atom.is === "object" && callables.includes(atom.data.is));
}
