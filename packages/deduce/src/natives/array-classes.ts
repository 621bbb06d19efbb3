import type { Machine } from "../solve/machine.js";
import { arrayElements } from "../solve/members/array-elements.js";
import { fillArray } from "../solve/memory.js";
import { inTurn } from "../solve/turns.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { constantOf, filter, join, nothing, type Value } from "../values/value.js";
import { arraysOf } from "./array-elements.js";
import type { Implementation } from "./native.js";

/** A list in an array of the program's own class, which its constructor makes. */
export function ofClass(m: Machine, call: NativeCall, type: Value, list: Value): Value {
  const classes = filter(type, (atom) => atom.is === "object" && atom.data.is === "class");
  if (classes.atoms.size === 0) return list;
  const made = inTurn(call.frame, "#species", () =>
    m.construct(call.frame, classes, argsOf(constantOf(0)), call.site),
  );
  for (const to of arraysOf(made))
    for (const from of arraysOf(list)) {
      const { list: elements, rest } = arrayElements(m, call.frame, from);
      fillArray(m, to, elements, rest);
    }
  return made;
}

/** Methods of a class that extends `Array` give arrays of that class. */
export function ofReceiver(give: Implementation): Implementation {
  return (m, call) => {
    const list = give(m, call);
    let type: Value = nothing;
    for (const array of arraysOf(call.self)) {
      if (!array.prototype) continue;
      const self = { atoms: new Set([array]) };
      type = join(type, m.get(call.frame, self, constantOf("constructor"), call.site));
    }
    return ofClass(m, call, type, list);
  };
}
