import { isEnvironmentReference, isInterpolation, type Value } from "@plutolang/architecture";

/** Text that stands in the program as it is. */
export interface Code {
  readonly $code: string;
}

export function code(text: string): Code {
  return { $code: text };
}

/** What a property of a declaration may hold. */
export type Printable = Value | Code | readonly Code[] | { readonly [key: string]: Printable };

/** A value as source text, two spaces for each level. */
export function print(value: Printable, indent = ""): string {
  if (isCode(value)) return value.$code;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return printList(value, indent);
  const plain = value as Value;
  if (isEnvironmentReference(plain)) return printReference(plain.$env, plain.default, indent);
  if (isInterpolation(plain)) return call("join", plain.$join, indent);
  return printObject(value as Readonly<Record<string, Printable>>, indent);
}

function printReference(name: string, fallback: Value | undefined, indent: string): string {
  return call("fromEnvironment", fallback === undefined ? [name] : [name, fallback], indent);
}

function call(name: string, args: readonly Value[], indent: string): string {
  return `${name}(${args.map((each) => print(each, indent)).join(", ")})`;
}

function printList(items: readonly Printable[], indent: string): string {
  const inner = `${indent}  `;
  const printed = items.map((each) => print(each, inner));
  const line = `[${printed.join(", ")}]`;
  if (indent.length + line.length <= 90 && !line.includes("\n")) return line;
  return `[\n${printed.map((each) => `${inner}${each},\n`).join("")}${indent}]`;
}

function printObject(value: Readonly<Record<string, Printable>>, indent: string): string {
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const inner = `${indent}  `;
  const lines = entries.map(([key, child]) => `${inner}${toKey(key)}: ${print(child, inner)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function toKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function isCode(value: Printable): value is Code {
  return typeof value === "object" && value !== null && "$code" in value;
}
