import { exceptionFor, type Treatment } from "./exceptions.js";
import { toCamelCase, toPlural } from "./names.js";
import type { SchemaAttribute, SchemaBlock, SchemaNestedBlock } from "./protocol.js";

/**
 * What a value looks like on both sides. Terraform keeps attributes and nested blocks apart; here
 * both are fields, and a block of at most one item is a list that Pulumi shows as one object.
 */
export type Shape =
  | { readonly kind: "string" | "number" | "bool" | "dynamic" }
  | { readonly kind: "list" | "set"; readonly of: Shape; readonly single: boolean }
  | { readonly kind: "map"; readonly of: Shape }
  | { readonly kind: "object"; readonly fields: readonly Field[] };

export type ObjectShape = Extract<Shape, { kind: "object" }>;

export interface Field {
  /** Terraform's name. */
  readonly attribute: string;
  /** Pulumi's name. */
  readonly property: string;
  readonly shape: Shape;
  readonly required: boolean;
  /** Whether a program may give it. */
  readonly settable: boolean;
  /** Whether the provider fills it in where a program does not give it. */
  readonly computed: boolean;
  readonly sensitive: boolean;
  /** Blocks that are not given are empty, attributes that are not given are null. */
  readonly block: boolean;
}

/** The shape of a resource, a data source or the provider itself, with the table's exceptions in it. */
export function toShape(type: string, block: SchemaBlock): ObjectShape {
  const fields = [
    ...block.attributes.map((each) => attributeField(type, each)),
    ...block.block_types.map((each) => blockField(type, each)),
  ];
  return { kind: "object", fields };
}

function attributeField(type: string, attribute: SchemaAttribute): Field {
  const shape = toTypeShape(type, JSON.parse(Buffer.from(attribute.type).toString()));
  const settable = attribute.required || attribute.optional;
  const { required, computed, sensitive } = attribute;
  return {
    ...named(type, attribute.name, shape),
    required,
    settable,
    computed,
    sensitive,
    block: false,
  };
}

function blockField(type: string, block: SchemaNestedBlock): Field {
  const shape = nest(block, toShape(`${type}.${block.type_name}`, block.block));
  return {
    ...named(type, block.type_name, shape),
    required: false,
    settable: true,
    computed: false,
    sensitive: false,
    block: true,
  };
}

function nest(block: SchemaNestedBlock, item: ObjectShape): Shape {
  if (block.nesting === "MAP") return { kind: "map", of: item };
  if (block.nesting === "LIST" || block.nesting === "SET") {
    return {
      kind: block.nesting === "LIST" ? "list" : "set",
      of: item,
      single: block.max_items === 1,
    };
  }
  return item;
}

function named(type: string, attribute: string, shape: Shape) {
  const treatment = exceptionFor(type, attribute)?.treatment;
  const exact = applied(treatment, shape);
  return {
    attribute,
    shape: exact,
    property: treatment?.kind === "renamed" ? treatment.to : propertyName(attribute, exact),
  };
}

function applied(treatment: Treatment | undefined, shape: Shape): Shape {
  const single = treatment?.kind === "single" && (shape.kind === "list" || shape.kind === "set");
  return single ? { ...shape, single: true } : shape;
}

function propertyName(attribute: string, shape: Shape): string {
  const name = toCamelCase(attribute);
  const isMany = (shape.kind === "list" || shape.kind === "set") && !shape.single;
  return isMany ? toPlural(name) : name;
}

/** A type in the plugin's notation: a word, or an array that starts with one. */
function toTypeShape(path: string, type: unknown): Shape {
  if (type === "string" || type === "number" || type === "bool") return { kind: type };
  if (!Array.isArray(type)) return { kind: "dynamic" };
  const [kind, of] = type as [string, unknown];
  if (kind === "list" || kind === "set") {
    return { kind, of: toTypeShape(path, of), single: false };
  }
  if (kind === "map") return { kind, of: toTypeShape(path, of) };
  if (kind === "object") {
    return { kind, fields: Object.entries(of as object).map((each) => memberField(path, each)) };
  }
  return { kind: "dynamic" };
}

function memberField(path: string, [name, type]: [string, unknown]): Field {
  return {
    ...named(path, name, toTypeShape(`${path}.${name}`, type)),
    required: false,
    settable: true,
    computed: false,
    sensitive: false,
    block: false,
  };
}
