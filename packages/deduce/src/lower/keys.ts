import ts from "typescript";
import type { Expression } from "../ir/ir.js";
import { constant, type Lowering, spanOf, unknown } from "./lowering.js";

/** The key that a property name stands for. */
export function keyOf(l: Lowering, name: ts.PropertyName | ts.MemberName): Expression {
  const at = spanOf(l, name);
  if (ts.isComputedPropertyName(name)) return l.expression(name.expression);
  if (ts.isPrivateIdentifier(name)) return constant(privateKey(l, name.text), at);
  if (ts.isBigIntLiteral(name)) return unknown("a property named by a bigint", at);
  return constant(name.text, at);
}

/** Private names of two classes never meet, whatever they are called. */
export function privateKey(l: Lowering, name: string): string {
  return l.privateNames.get(name) ?? name;
}

export function staticName(name: ts.PropertyName | ts.BindingName | undefined): string {
  if (!name) return "";
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) return name.text;
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression)) {
    return name.expression.text;
  }
  return "";
}
