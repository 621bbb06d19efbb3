import {
  isTerraformObject,
  type TerraformObject,
  type TerraformValue,
  Unknown,
} from "./dynamic-value.js";
import { type PulumiObject, type PulumiValue, UNKNOWN_VALUE } from "./pulumi-value.js";
import type { ObjectShape, Shape } from "./shape.js";

/** Turns Terraform's values into Pulumi's properties; what is not set is left out. */
export function decodeObject(shape: ObjectShape, value: TerraformObject): PulumiObject {
  const properties: Record<string, PulumiValue> = {};
  for (const field of shape.fields) {
    const of = value[field.attribute] ?? null;
    const isEmptyBlock = field.block && Array.isArray(of) && of.length === 0;
    const decoded = isEmptyBlock ? undefined : decode(field.shape, of);
    if (decoded !== undefined) properties[field.property] = decoded;
  }
  return properties;
}

/** Turns one of Terraform's values into Pulumi's. */
export function decode(shape: Shape, value: TerraformValue): PulumiValue {
  if (value === null) return undefined;
  if (value instanceof Unknown) return UNKNOWN_VALUE;
  switch (shape.kind) {
    case "list":
    case "set":
      return decodeList(shape, value);
    case "map":
      return decodeMap(shape.of, value);
    case "object":
      return isTerraformObject(value) ? decodeObject(shape, value) : undefined;
    case "number":
      return Number(value);
    default:
      return value as PulumiValue;
  }
}

function decodeList(shape: Extract<Shape, { kind: "list" | "set" }>, value: TerraformValue) {
  const items = Array.isArray(value) ? value.map((item) => decode(shape.of, item)) : [];
  return shape.single ? items[0] : items.map((item) => item ?? null);
}

function decodeMap(of: Shape, value: TerraformValue): PulumiValue {
  if (!isTerraformObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, decode(of, item)] as const)
      .filter(([, item]) => item !== undefined),
  );
}
