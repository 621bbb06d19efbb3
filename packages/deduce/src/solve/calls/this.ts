import type { Value } from "../../values/value.js";
import type { Frame } from "../machine.js";

/** What `this` is here: in a constructor, the object that `super(…)` gave. */
export function thisOf({ context }: Frame): Value {
  return context.given ?? context.self;
}
