import type { At } from "../source/unit.js";
import { filter, join, nothing, unknownValue, type Value } from "../values/value.js";
import type { Frame, Machine } from "./machine.js";
import { writeContent } from "./memory.js";

/** Objects that are thrown anywhere may be caught anywhere. */
export function noteThrown(m: Machine, value: Value): void {
  writeContent(
    m,
    m.thrown,
    filter(value, (atom) => atom.is === "object"),
  );
}

export function thrownValue(m: Machine, frame: Frame, at: At): Value {
  m.depend(frame, m.thrown);
  const cause = m.cause("what was thrown is not known before run time", at);
  return { atoms: join(unknownValue(), m.thrown.content ?? nothing).atoms, cause };
}
