import { type TerraformObject, type TerraformValue, UNKNOWN } from "./dynamic-value.js";
import { isPulumiObject, isUnknown, type PulumiObject, type PulumiValue } from "./pulumi-value.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

/** A property that cannot be handed to the plugin. */
export interface Problem {
  /** The property's path in Pulumi's names. */
  readonly property: string;
  readonly reason: string;
}

/** Turns Pulumi's properties into Terraform's, every field present; what does not fit is a problem. */
export function encodeObject(
  shape: ObjectShape,
  properties: PulumiObject,
  problems: Problem[] = [],
  path = "",
): TerraformObject {
  const known = new Set(shape.fields.map((field) => field.property));
  for (const name of Object.keys(properties)) {
    if (!known.has(name) && properties[name] !== undefined && properties[name] !== null) {
      problems.push({ property: path + name, reason: unknownReason(shape) });
    }
  }
  return Object.fromEntries(
    shape.fields.map((field) => [
      field.attribute,
      encodeField(field, properties[field.property], problems, path + field.property),
    ]),
  );
}

function unknownReason(shape: ObjectShape): string {
  const names = shape.fields.filter((field) => field.settable).map((field) => field.property);
  return `The AWS plugin knows no such property. It knows ${names.sort().join(", ")}.`;
}

function encodeField(field: Field, value: PulumiValue, problems: Problem[], path: string) {
  const isAbsent = value === undefined || value === null;
  return isAbsent && field.block
    ? absentBlock(field.shape)
    : encode(field.shape, value, problems, path);
}

function absentBlock(shape: Shape): TerraformValue {
  if (shape.kind === "list" || shape.kind === "set") return [];
  return shape.kind === "map" ? {} : null;
}

function encode(
  shape: Shape,
  value: PulumiValue,
  problems: Problem[],
  path: string,
): TerraformValue {
  if (value === undefined || value === null) return null;
  if (isUnknown(value)) return UNKNOWN;
  switch (shape.kind) {
    case "list":
    case "set":
      return encodeList(shape, value, problems, path);
    case "map":
      return encodeMap(shape.of, value, problems, path);
    case "object":
      if (isPulumiObject(value)) return encodeObject(shape, value, problems, `${path}.`);
      return refuse(problems, path, "an object", value);
    default:
      return encodePrimitive(shape.kind, value, problems, path);
  }
}

function encodeList(
  shape: Extract<Shape, { kind: "list" | "set" }>,
  value: PulumiValue,
  problems: Problem[],
  path: string,
): TerraformValue {
  if (shape.single && !Array.isArray(value)) return [encode(shape.of, value, problems, path)];
  if (!Array.isArray(value)) return refuse(problems, path, "a list", value);
  return value.map((item, index) => encode(shape.of, item, problems, `${path}[${index}]`));
}

function encodeMap(
  of: Shape,
  value: PulumiValue,
  problems: Problem[],
  path: string,
): TerraformValue {
  if (!isPulumiObject(value)) return refuse(problems, path, "a map", value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, encode(of, item, problems, `${path}.${key}`)]),
  );
}

function encodePrimitive(
  kind: "string" | "number" | "bool" | "dynamic",
  value: PulumiValue,
  problems: Problem[],
  path: string,
): TerraformValue {
  // Policies may be given as objects.
  if (kind === "string") return typeof value === "object" ? JSON.stringify(value) : String(value);
  if (kind === "number" && typeof value !== "object" && Number.isFinite(Number(value))) {
    return Number(value);
  }
  if (kind === "bool" && /^(true|false)$/.test(String(value))) return String(value) === "true";
  return refuse(problems, path, `a ${kind}`, value);
}

function refuse(problems: Problem[], path: string, wanted: string, value: PulumiValue): null {
  const got = Array.isArray(value) ? "a list" : `a ${typeof value}`;
  problems.push({ property: path, reason: `Expected ${wanted}, but got ${got}.` });
  return null;
}
