import type { Schema } from "@plutolang/pluto/kinds";
import { isSymbol } from "../values/symbols.js";
import { onlyAtom, type Value } from "../values/value.js";

/** A value's type, in TypeScript's words. */
export function describe(value: Value): string {
  const atom = onlyAtom(value);
  if (atom?.is === "constant" && isSymbol(atom.value)) return "symbol";
  if (atom?.is === "constant") return atom.value === null ? "null" : typeof atom.value;
  if (atom?.is === "text" || atom?.is === "use") return "string";
  if (atom?.is !== "object") return "unknown";
  if (atom.resource) return atom.resource.kind.name;
  switch (atom.data.is) {
    case "array":
      return "array";
    case "function":
    case "bound":
    case "native":
    case "operation":
      return "function";
    case "class":
    case "kind":
      return "class";
    default:
      return "object";
  }
}

/** What a schema takes, in words. @param limits with the range of a number */
export function describeSchema(schema: Schema, limits = false): string {
  switch (schema.type) {
    case "string":
      return schema.oneOf
        ? schema.oneOf.map((each) => JSON.stringify(each)).join(" or ")
        : "string";
    case "number":
      return limits
        ? `${schema.integer ? "a whole number" : "a number"}${rangeOf(schema)}`
        : "number";
    case "list":
      return `a list of ${describeSchema(schema.of)}`;
    case "record":
      return `an object of ${describeSchema(schema.of)} values`;
    case "any of":
      return schema.of.map((each) => describeSchema(each)).join(" or ");
    case "name":
      return "string";
    default:
      return schema.type === "object" ? "an object" : schema.type;
  }
}

function rangeOf({ min, max }: { min?: number; max?: number }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}
