import ts from "typescript";
import type { Scope } from "../ir/binding.js";
import { declare } from "./lowering.js";

/** Declares the `let`, `const`, functions and classes of one block. */
export function declareStatements(scope: Scope, statements: readonly ts.Statement[]): void {
  for (const statement of statements) declareStatement(scope, statement);
}

function declareStatement(scope: Scope, node: ts.Statement): void {
  const ambient = isAmbient(node);
  if (ts.isVariableStatement(node)) {
    const { flags } = node.declarationList;
    const as =
      flags & ts.NodeFlags.BlockScoped ? (flags & ts.NodeFlags.Const ? "const" : "let") : "var";
    if (as !== "var" || scope.owner.isModule) declareList(scope, node.declarationList, as, ambient);
  } else if (ts.isFunctionDeclaration(node) && node.name) {
    declareOne(scope, node.name.text, "function", ambient || !node.body);
  } else if ((ts.isClassDeclaration(node) || ts.isEnumDeclaration(node)) && node.name) {
    declareOne(scope, node.name.text, "class", ambient);
  } else if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)) {
    if (isInstantiated(node)) declareOne(scope, node.name.text, "let", ambient);
  } else if (ts.isLabeledStatement(node)) declareStatement(scope, node.statement);
}

function declareList(
  scope: Scope,
  list: ts.VariableDeclarationList,
  as: "let" | "const" | "var",
  ambient: boolean,
): void {
  for (const { name } of list.declarations) {
    for (const text of namesOf(name)) declareOne(scope, text, as, ambient);
  }
}

function declareOne(
  scope: Scope,
  name: string,
  as: "let" | "const" | "var" | "function" | "class",
  ambient: boolean,
): void {
  if (ambient && scope.names.has(name)) return;
  const binding = declare(scope, name, as);
  if (ambient) binding.ambient = true;
}

/** Declares every `var` of a function or module, however deep in its blocks. */
export function declareVariables(scope: Scope, root: ts.Node): void {
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isVariableDeclarationList(node) && !(node.flags & ts.NodeFlags.BlockScoped)) {
      declareList(
        scope,
        node,
        "var",
        ts.isVariableStatement(node.parent) && isAmbient(node.parent),
      );
    }
    if (
      ts.isStatement(node) ||
      ts.isVariableDeclarationList(node) ||
      ts.isCaseOrDefaultClause(node) ||
      ts.isCaseBlock(node) ||
      ts.isCatchClause(node) ||
      node === root
    ) {
      ts.forEachChild(node, visit);
    }
  };
  visit(root);
}

export function namesOf(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((each) => (ts.isBindingElement(each) ? namesOf(each.name) : []));
}

export function isAmbient(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.DeclareKeyword);
}

export function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((each) => each.kind === kind) ?? false)
  );
}

/** A namespace with something to run in it; one of types alone does not exist at run time. */
export function isInstantiated(node: ts.ModuleDeclaration): boolean {
  const { body } = node;
  if (!body) return false;
  if (ts.isModuleDeclaration(body)) return isInstantiated(body);
  if (!ts.isModuleBlock(body)) return false;
  return body.statements.some(
    (each) =>
      !ts.isInterfaceDeclaration(each) &&
      !ts.isTypeAliasDeclaration(each) &&
      !(ts.isModuleDeclaration(each) && !isInstantiated(each)),
  );
}

export function declareNames(
  scope: Scope,
  name: ts.BindingName,
  as: "parameter" | "let" | "const" | "var" = "parameter",
): void {
  if (ts.isIdentifier(name)) {
    declare(scope, name.text, as);
    return;
  }
  for (const each of name.elements) {
    if (ts.isBindingElement(each)) declareNames(scope, each.name, as);
  }
}
