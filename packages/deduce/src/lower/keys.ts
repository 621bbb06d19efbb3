import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { constant, type Lowering, spanOf } from "./lowering.js";

/** A property's name as it is written, in brackets or not. */
export interface WrittenKey {
  readonly key: ast.PropertyKey;
  readonly computed: boolean;
}

/** The key that a property name stands for. */
export function keyOf(l: Lowering, { key, computed }: WrittenKey): Expression {
  if (key.type === "PrivateIdentifier") {
    return constant(privateName(l, key), spanOf(l, key));
  }
  if (!computed && key.type === "Identifier") return constant(key.name, spanOf(l, key));
  if (!computed && key.type === "Literal") return constant(literalKey(key), spanOf(l, key));
  return l.expression(key);
}

function literalKey(key: ast.Expression & { readonly type: "Literal" }): string {
  return "bigint" in key ? key.bigint : String(key.value);
}

/** The key of a private name; where no class around has it, the program does not run. */
export function privateName(l: Lowering, { name }: ast.PrivateIdentifier): string {
  return l.privateNames.get(name) ?? `#${name}`;
}

/** The name where it is written out, else an empty text. */
export function staticName({ key, computed }: WrittenKey): string {
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (!computed && key.type === "Identifier") return key.name;
  if (key.type === "Literal" && (!computed || typeof key.value === "string"))
    return literalKey(key);
  return key.type === "TemplateLiteral" ? (plainText(key) ?? "") : "";
}

/** What a template without values says. */
export function plainText({ quasis, expressions }: ast.TemplateLiteral): string | undefined {
  return expressions.length === 0 ? (quasis[0]?.value.cooked ?? undefined) : undefined;
}

/** The text of an expression that is one, as written. */
export function textOf(node: ast.Expression): string | undefined {
  if (node.type === "TemplateLiteral") return plainText(node);
  return node.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
