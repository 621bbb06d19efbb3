import ts from "typescript";

/** Leaving the expression out changes nothing that the program does: nothing in it runs code. */
export function isPure(node: ts.Expression): boolean {
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node) || ts.isIdentifier(node))
    return true;
  if (ts.isLiteralExpression(node) || simple.has(node.kind)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPure);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isPureProperty);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.every((each) => isPure(each.expression));
  if (ts.isConditionalExpression(node)) {
    return [node.condition, node.whenTrue, node.whenFalse].every(isPure);
  }
  if (ts.isBinaryExpression(node)) {
    return !isAssignment(node) && isPure(node.left) && isPure(node.right);
  }
  if (ts.isElementAccessExpression(node)) {
    return isPure(node.expression) && isPure(node.argumentExpression);
  }
  return hasPureOperand(node);
}

const simple = new Set([
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.ThisKeyword,
  ts.SyntaxKind.OmittedExpression,
]);

function hasPureOperand(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) {
    const { operator, operand } = node;
    const updates =
      operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken;
    return !updates && isPure(operand);
  }
  if (
    ts.isPropertyAccessExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  ) {
    return isPure(node.expression);
  }
  return false;
}

function isAssignment(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function isPureProperty(node: ts.ObjectLiteralElementLike): boolean {
  if (node.name && ts.isComputedPropertyName(node.name) && !isPure(node.name.expression))
    return false;
  if (ts.isPropertyAssignment(node)) return isPure(node.initializer);
  if (ts.isSpreadAssignment(node)) return isPure(node.expression);
  return true;
}
