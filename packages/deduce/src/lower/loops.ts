import ts from "typescript";
import type { Label, Pattern, Statement } from "../ir/ir.js";
import { lowerBody, lowerVariables } from "./blocks.js";
import { declareNames } from "./declarations.js";
import { inScope, type Lowering, nextId, perform, spanOf } from "./lowering.js";

/** Loops of every kind; any other statement lowers to nothing. */
export function lowerLoop(l: Lowering, node: ts.Statement, names: readonly string[]): Statement[] {
  const label: Label = { names, is: "loop" };
  const outer = l.labels;
  l.labels = [...outer, label];
  const lowered = inScope(l, (scope): Statement | undefined => {
    if (ts.isForStatement(node)) return lowerFor(l, node, scope, label);
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      const target = lowerTarget(l, node, scope);
      const over = l.expression(node.expression);
      const is = ts.isForOfStatement(node) ? "of" : "in";
      const body = lowerBody(l, node.statement);
      return { t: "each", scope, target, over, is, body, label, at: spanOf(l, node), id: nextId() };
    }
    if (!ts.isWhileStatement(node) && !ts.isDoStatement(node)) return undefined;
    const test = l.expression(node.expression);
    const body = lowerBody(l, node.statement);
    const testLast = ts.isDoStatement(node);
    return { t: "loop", scope, init: [], test, update: undefined, body, testLast, label };
  });
  l.labels = outer;
  return lowered ? [lowered] : [];
}

function lowerFor(
  l: Lowering,
  node: ts.ForStatement,
  scope: Lowering["scope"],
  label: Label,
): Statement {
  const { initializer } = node;
  let init: Statement[] = [];
  if (initializer && ts.isVariableDeclarationList(initializer)) {
    declareList(scope, initializer);
    init = lowerVariables(l, initializer);
  } else if (initializer) init = [perform(l.expression(initializer))];
  return {
    t: "loop",
    scope,
    init,
    test: node.condition && l.expression(node.condition),
    update: node.incrementor && l.expression(node.incrementor),
    body: lowerBody(l, node.statement),
    testLast: false,
    label,
  };
}

function lowerTarget(l: Lowering, node: ts.ForInOrOfStatement, scope: Lowering["scope"]): Pattern {
  const { initializer } = node;
  if (!ts.isVariableDeclarationList(initializer)) return l.pattern(initializer);
  declareList(scope, initializer);
  const [declaration] = initializer.declarations;
  return l.pattern((declaration as ts.VariableDeclaration).name);
}

function declareList(scope: Lowering["scope"], list: ts.VariableDeclarationList): void {
  if (!(list.flags & ts.NodeFlags.BlockScoped)) return;
  for (const { name } of list.declarations) declareNames(scope, name, "let");
}
