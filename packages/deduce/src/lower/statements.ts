import ts from "typescript";
import type { Expression, Label, Statement } from "../ir/ir.js";
import { bind, lowerBlock, lowerBody, lowerStatements, lowerVariables } from "./blocks.js";
import { declareNames, declareStatements, isAmbient, isInstantiated } from "./declarations.js";
import { lowerLoop } from "./loops.js";
import { inScope, type Lowering, nextId, perform, spanOf } from "./lowering.js";
import { lowerNamespace } from "./namespaces.js";
import { lowerEnum } from "./objects.js";

export function lowerStatement(l: Lowering, node: ts.Statement): Statement[] {
  if (isAmbient(node)) return [];
  if (ts.isExpressionStatement(node)) return [perform(l.call(node.expression, "discarded"))];
  if (ts.isVariableStatement(node)) return lowerVariables(l, node.declarationList);
  if (ts.isFunctionDeclaration(node)) return lowerFunctionDeclaration(l, node);
  if (ts.isClassDeclaration(node)) return lowerClassDeclaration(l, node);
  if (ts.isEnumDeclaration(node)) return bind(l, node.name, lowerEnum(l, node));
  if (ts.isModuleDeclaration(node)) return isInstantiated(node) ? lowerNamespace(l, node) : [];
  if (ts.isBlock(node)) return [lowerBlock(l, node.statements, undefined)];
  if (ts.isIfStatement(node)) return [lowerIf(l, node)];
  if (ts.isReturnStatement(node)) {
    return [{ t: "return", value: node.expression && l.expression(node.expression) }];
  }
  if (ts.isThrowStatement(node)) return [{ t: "throw", value: l.expression(node.expression) }];
  if (ts.isTryStatement(node)) return [lowerTry(l, node)];
  if (ts.isSwitchStatement(node)) return [lowerSwitch(l, node, [])];
  if (ts.isBreakOrContinueStatement(node)) return lowerJump(l, node);
  if (ts.isLabeledStatement(node)) return lowerLabeled(l, node, []);
  return lowerLoop(l, node, []);
}

function lowerFunctionDeclaration(l: Lowering, node: ts.FunctionDeclaration): Statement[] {
  if (!node.body) return [];
  const at = spanOf(l, node);
  const code = l.code(node, node.name?.text ?? "default");
  const value: Expression = { t: "function", code, at, id: nextId() };
  return bind(l, node.name ?? "*default*", value);
}

function lowerClassDeclaration(l: Lowering, node: ts.ClassDeclaration): Statement[] {
  return bind(l, node.name ?? "*default*", l.class(node, node.name?.text ?? "default"));
}

function lowerIf(l: Lowering, node: ts.IfStatement): Statement {
  return {
    t: "if",
    test: l.expression(node.expression),
    yes: lowerBody(l, node.thenStatement),
    no: node.elseStatement && lowerBody(l, node.elseStatement),
  };
}

function lowerTry(l: Lowering, node: ts.TryStatement): Statement {
  const block = lowerBody(l, node.tryBlock);
  return inScope(l, (scope) => {
    const clause = node.catchClause;
    const name = clause?.variableDeclaration?.name;
    if (name) declareNames(scope, name, "let");
    return {
      t: "try",
      block,
      scope,
      parameter: name && l.pattern(name),
      handler: clause && lowerBody(l, clause.block),
      finalizer: node.finallyBlock && lowerBody(l, node.finallyBlock),
    };
  });
}

function lowerSwitch(l: Lowering, node: ts.SwitchStatement, names: readonly string[]): Statement {
  const value = l.expression(node.expression);
  const label: Label = { names, is: "switch" };
  const outer = l.labels;
  l.labels = [...outer, label];
  const lowered = inScope(l, (scope): Statement => {
    const { clauses } = node.caseBlock;
    for (const clause of clauses) declareStatements(scope, clause.statements);
    const cases = clauses.map((clause) => ({
      test: ts.isCaseClause(clause) ? l.expression(clause.expression) : undefined,
      body: lowerStatements(l, clause.statements),
    }));
    return { t: "switch", value, scope, cases, label };
  });
  l.labels = outer;
  return lowered;
}

function lowerJump(l: Lowering, node: ts.BreakOrContinueStatement): Statement[] {
  const is = ts.isBreakStatement(node) ? "break" : "continue";
  const name = node.label?.text;
  const fits = (label: Label) => {
    if (name !== undefined) return label.names.includes(name);
    return label.is === "loop" || (is === "break" && label.is !== "block");
  };
  const to = l.labels.findLast(fits);
  return to ? [{ t: "jump", to, is }] : [];
}

function lowerLabeled(
  l: Lowering,
  node: ts.LabeledStatement,
  outer: readonly string[],
): Statement[] {
  const names = [...outer, node.label.text];
  const { statement } = node;
  if (ts.isLabeledStatement(statement)) return lowerLabeled(l, statement, names);
  if (ts.isIterationStatement(statement, false)) return lowerLoop(l, statement, names);
  if (ts.isSwitchStatement(statement)) return [lowerSwitch(l, statement, names)];
  const label: Label = { names, is: "block" };
  const labels = l.labels;
  l.labels = [...labels, label];
  const block = lowerBlock(l, ts.isBlock(statement) ? statement.statements : [statement], label);
  l.labels = labels;
  return [block];
}
