import ts from "typescript";
import type { Expression } from "../ir/ir.js";
import { assign, constant, type Lowering, nextId, spanOf } from "./lowering.js";

const logical = new Map<ts.SyntaxKind, "&&" | "||" | "??">([
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, "&&"],
  [ts.SyntaxKind.BarBarEqualsToken, "||"],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, "??"],
]);

/** `=`, and the compound ones as what they stand for. */
export function lowerAssignment(l: Lowering, node: ts.BinaryExpression): Expression {
  const at = spanOf(l, node);
  const target = l.pattern(node.left);
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.EqualsToken) return assign(target, l.expression(node.right), at);
  const left = l.expression(node.left);
  const right = l.expression(node.right);
  const operator = logical.get(kind);
  if (operator) {
    return { t: "logical", operator, left, right: assign(target, right, at), at, id: nextId() };
  }
  const symbol = node.operatorToken.getText().slice(0, -1);
  return assign(target, { t: "binary", operator: symbol, left, right, at, id: nextId() }, at);
}

/** `x++` and the like. What it gives is the new value; no resource depends on the difference. */
export function lowerUpdate(
  l: Lowering,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  operand: ts.Expression,
  token: ts.SyntaxKind,
): Expression {
  const at = spanOf(l, node);
  const operator = token === ts.SyntaxKind.PlusPlusToken ? "+" : "-";
  const one = constant(1, at);
  const left = l.expression(operand);
  const next: Expression = { t: "binary", operator, left, right: one, at, id: nextId() };
  const updated = assign(l.pattern(operand), next, at);
  if (ts.isPrefixUnaryExpression(node)) return updated;
  const inverse = operator === "+" ? "-" : "+";
  return { t: "binary", operator: inverse, left: updated, right: one, at, id: nextId() };
}
