import type * as ast from "oxc-parser";
import { withoutCasts } from "./casts.js";

/** Leaving the expression out changes nothing that the program does: nothing in it runs code. */
export function isPure(node: ast.ArrayExpressionElement): boolean {
  if (node === null) return true;
  if (node.type === "SpreadElement") return false;
  const bare = withoutCasts(node);
  switch (bare.type) {
    case "FunctionExpression":
    case "ArrowFunctionExpression":
    case "Identifier":
    case "ThisExpression":
    case "Literal":
      return true;
    case "ArrayExpression":
      return bare.elements.every(isPure);
    case "ObjectExpression":
      return bare.properties.every(isPureProperty);
    case "TemplateLiteral":
      return bare.expressions.every(isPure);
    case "ConditionalExpression":
      return [bare.test, bare.consequent, bare.alternate].every(isPure);
    case "BinaryExpression":
      return bare.left.type !== "PrivateIdentifier" && isPure(bare.left) && isPure(bare.right);
    case "LogicalExpression":
      return isPure(bare.left) && isPure(bare.right);
    case "MemberExpression":
      return isPure(bare.object) && (!bare.computed || isPure(bare.property));
    case "ChainExpression":
      return isPure(bare.expression);
    case "UnaryExpression":
      return bare.operator !== "delete" && isPure(bare.argument);
    default:
      return false;
  }
}

function isPureProperty(node: ast.ObjectPropertyKind): boolean {
  if (node.type === "SpreadElement") return isPure(node.argument);
  if (node.computed && !isPure(node.key as ast.Expression)) return false;
  return isPure(node.value);
}
