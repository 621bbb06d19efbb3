import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { constant, type Lowering, nextId, spanOf } from "./lowering.js";

/** What an element is made of is handed to the library that renders it. */
export function lowerJsx(l: Lowering, node: ast.JSXElement | ast.JSXFragment): Expression {
  const operands = operandsOf(l, node);
  return { t: "foreign", operands, why: "JSX", at: spanOf(l, node), id: nextId() };
}

function operandsOf(l: Lowering, node: ast.JSXElement | ast.JSXFragment): Expression[] {
  const children = node.children.flatMap((each) => childOf(l, each));
  if (node.type === "JSXFragment") return children;
  const { name, attributes } = node.openingElement;
  return [
    ...componentOf(l, name),
    ...attributes.flatMap((each) => attributeOf(l, each)),
    ...children,
  ];
}

function childOf(l: Lowering, node: ast.JSXChild): Expression[] {
  switch (node.type) {
    case "JSXText":
      return [];
    case "JSXSpreadChild":
      return [l.expression(node.expression)];
    case "JSXExpressionContainer":
      return contained(l, node);
    default:
      return operandsOf(l, node);
  }
}

function attributeOf(l: Lowering, node: ast.JSXAttributeItem): Expression[] {
  if (node.type === "JSXSpreadAttribute") return [l.expression(node.argument)];
  const { value } = node;
  if (value === null || value.type === "Literal") return [];
  return value.type === "JSXExpressionContainer" ? contained(l, value) : operandsOf(l, value);
}

function contained(l: Lowering, { expression }: ast.JSXExpressionContainer): Expression[] {
  return expression.type === "JSXEmptyExpression" ? [] : [l.expression(expression)];
}

/** `<Card>` and `<Shop.Card>` are the program's own, `<div>` is not. */
function componentOf(l: Lowering, name: ast.JSXElementName): Expression[] {
  if (name.type === "JSXNamespacedName") return [];
  if (name.type === "JSXIdentifier" && !/^[A-Z]/.test(name.name)) return [];
  return [memberOf(l, name)];
}

function memberOf(l: Lowering, name: ast.JSXMemberExpressionObject): Expression {
  if (name.type === "JSXIdentifier") {
    const { start, end } = name;
    return l.expression({ type: "Identifier", name: name.name, start, end });
  }
  const at = spanOf(l, name);
  const key = constant(name.property.name, at);
  const object = memberOf(l, name.object);
  return { t: "member", object, key, optional: false, at, id: nextId() };
}
