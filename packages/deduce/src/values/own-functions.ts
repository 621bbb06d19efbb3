import { filter, type Value } from "./value.js";

/** The program's own functions among what a value may be, bound ones too. */
export function ownFunctions(value: Value): Value {
  return filter(
    value,
    (atom) => atom.is === "object" && (atom.data.is === "function" || atom.data.is === "bound"),
  );
}
