import type { Expression } from "../../ir/ir.js";
import type { Obj } from "../../values/obj.js";
import { type Atom, filter, join, type Value } from "../../values/value.js";
import { hold } from "../libraries/holding.js";
import type { Frame, Machine } from "../machine.js";

/**
 * The decorators that are the program's own, the innermost first. What a library's was made with, it
 * has when it is given the class.
 */
export function ownDecorators(
  m: Machine,
  frame: Frame,
  decorators: readonly Expression[],
  decorated: Obj,
): (readonly [Value, Expression])[] {
  const values = decorators.map((each) => {
    const value = m.evaluate(frame, each);
    hold(m, decorated, filter(value, isMadeByLibrary), each.at);
    return [own(value), each] as const;
  });
  return values.filter(([{ atoms }]) => atoms.size > 0).reverse();
}

function own(decorator: Value): Value {
  return filter(decorator, (atom) => atom.is === "object" && atom.data.is !== "opaque");
}

function isMadeByLibrary(atom: Atom): boolean {
  return atom.is === "object" && atom.data.is === "opaque" && atom.data.root === undefined;
}

/** What a decorator gives takes the place of what it was given, unless it may give nothing. */
export function replaced(old: Value, given: Value): Value {
  const found = callable(given);
  const isOther = found.atoms.size > 0 && found.atoms.size === given.atoms.size;
  return isOther ? found : join(old, found);
}

const callables = ["function", "class", "bound", "proxy", "native", "operation"];

export function callable(value: Value): Value {
  return filter(value, (atom) => atom.is === "object" && callables.includes(atom.data.is));
}
