import type * as ast from "oxc-parser";

/** The expression without what exists for the type checker alone. */
export function withoutCasts(node: ast.Expression): ast.Expression {
  switch (node.type) {
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
      return withoutCasts(node.expression);
    default:
      return node;
  }
}
