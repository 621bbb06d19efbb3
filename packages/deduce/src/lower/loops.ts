import type * as ast from "oxc-parser";
import type { Label, Pattern, Statement } from "../ir/ir.js";
import { lowerBody, lowerVariables } from "./blocks.js";
import { declareNames } from "./declarations.js";
import { inScope, type Lowering, nextId, perform, spanOf } from "./lowering.js";

export type Loop =
  | ast.ForStatement
  | ast.ForOfStatement
  | ast.ForInStatement
  | ast.WhileStatement
  | ast.DoWhileStatement;

/** @param names the labels in front of it */
export function lowerLoop(l: Lowering, node: Loop, names: readonly string[] = []): Statement[] {
  const label: Label = { names, is: "loop" };
  const outer = l.labels;
  l.labels = [...outer, label];
  const lowered = inScope(l, (scope): Statement => {
    if (node.type === "ForStatement") return lowerFor(l, node, scope, label);
    if (node.type === "ForOfStatement" || node.type === "ForInStatement") {
      return lowerEach(l, node, scope, label);
    }
    const test = l.expression(node.test);
    const body = lowerBody(l, node.body);
    const testLast = node.type === "DoWhileStatement";
    return { t: "loop", scope, init: [], test, update: undefined, body, testLast, label };
  });
  l.labels = outer;
  return [lowered];
}

function lowerFor(
  l: Lowering,
  node: ast.ForStatement,
  scope: Lowering["scope"],
  label: Label,
): Statement {
  return {
    t: "loop",
    scope,
    init: lowerInit(l, node.init, scope),
    test: node.test ? l.expression(node.test) : undefined,
    update: node.update ? l.expression(node.update) : undefined,
    body: lowerBody(l, node.body),
    testLast: false,
    label,
  };
}

function lowerInit(
  l: Lowering,
  init: ast.ForStatementInit | null,
  scope: Lowering["scope"],
): Statement[] {
  if (init === null) return [];
  if (init.type !== "VariableDeclaration") return [perform(l.expression(init))];
  declareList(scope, init);
  return lowerVariables(l, init);
}

function lowerEach(
  l: Lowering,
  node: ast.ForOfStatement | ast.ForInStatement,
  scope: Lowering["scope"],
  label: Label,
): Statement {
  const target = lowerTarget(l, node.left, scope);
  const over = l.expression(node.right);
  const is = node.type === "ForOfStatement" ? "of" : "in";
  const waits = node.type === "ForOfStatement" && node.await;
  const body = lowerBody(l, node.body);
  return {
    t: "each",
    scope,
    target,
    over,
    is,
    waits,
    body,
    label,
    at: spanOf(l, node),
    id: nextId(),
  };
}

function lowerTarget(l: Lowering, node: ast.ForStatementLeft, scope: Lowering["scope"]): Pattern {
  if (node.type !== "VariableDeclaration") return l.pattern(node);
  declareList(scope, node);
  const [declaration] = node.declarations;
  return l.pattern((declaration as ast.VariableDeclarator).id);
}

function declareList(scope: Lowering["scope"], list: ast.VariableDeclaration): void {
  if (list.kind === "var") return;
  for (const { id } of list.declarations) declareNames(scope, id, "let");
}
