import type * as ast from "oxc-parser";
import type { Expression, Property } from "../ir/ir.js";
import { keyOf, staticName } from "./keys.js";
import { type Lowering, nextId, spanOf } from "./lowering.js";

export function lowerObject(l: Lowering, node: ast.ObjectExpression): Expression {
  const properties = node.properties.map((each) => lowerProperty(l, each));
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}

function lowerProperty(l: Lowering, node: ast.ObjectPropertyKind): Property {
  if (node.type === "SpreadElement") return { t: "spread", value: l.expression(node.argument) };
  const key = keyOf(l, node);
  const name = staticName(node);
  const at = spanOf(l, node);
  const { value } = node;
  const isMethod = node.method || node.kind !== "init";
  if (!isMethod || value.type !== "FunctionExpression") {
    return { t: "value", key, value: l.named(value, name), at: spanOf(l, value) };
  }
  const code = l.code(value, { name, is: "method", at });
  if (node.kind !== "init") return { t: node.kind, key, code, id: nextId() };
  return { t: "value", key, value: { t: "function", code, at, id: nextId() }, at };
}
