import type * as ast from "oxc-parser";
import type { Binding, Scope } from "../ir/binding.js";
import { declare } from "./lowering.js";

type Declared = Binding["declared"];

/** What an `export` declares; any other statement is itself. */
export function declarationIn(node: ast.Statement): ast.Statement {
  if (node.type === "ExportNamedDeclaration") return node.declaration ?? node;
  if (node.type !== "ExportDefaultDeclaration") return node;
  const { declaration } = node;
  const { type } = declaration;
  return type === "FunctionDeclaration" || type === "ClassDeclaration" ? declaration : node;
}

/** Declares the `let`, `const`, functions and classes of one block. */
export function declareStatements(scope: Scope, statements: readonly ast.Statement[]): void {
  for (const statement of statements) declareStatement(scope, declarationIn(statement));
}

function declareStatement(scope: Scope, node: ast.Statement): void {
  switch (node.type) {
    case "VariableDeclaration":
      if (node.kind !== "var" || scope.owner.isModule) declareList(scope, node);
      return;
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      if (node.id) declareOne(scope, node.id.name, "function", !node.body || isAmbient(node));
      return;
    case "ClassDeclaration":
    case "TSEnumDeclaration":
      if (node.id) declareOne(scope, node.id.name, "class", isAmbient(node));
      return;
    case "TSModuleDeclaration":
      if (isInstantiated(node)) declareOne(scope, outermost(node.id), "var", isAmbient(node));
      return;
    case "TSImportEqualsDeclaration":
      if (isAlias(node)) declareOne(scope, node.id.name, "const", false);
      return;
    case "LabeledStatement":
      declareStatement(scope, node.body);
  }
}

function declareList(scope: Scope, list: ast.VariableDeclaration): void {
  const as = list.kind === "var" || list.kind === "let" ? list.kind : "const";
  for (const name of list.declarations.flatMap(({ id }) => namesOf(id))) {
    declareOne(scope, name, as, isAmbient(list));
  }
}

function declareOne(scope: Scope, name: string, as: Declared, ambient: boolean): void {
  if (ambient && scope.names.has(name)) return;
  const binding = declare(scope, name, as);
  if (ambient) binding.ambient = true;
}

/** Declares every `var` of a function or module, however deep in its blocks. */
export function declareVariables(scope: Scope, nodes: readonly ast.Statement[]): void {
  for (const node of nodes.map(declarationIn)) {
    if (node.type !== "VariableDeclaration") declareVariables(scope, statementsIn(node));
    else if (node.kind === "var") declareList(scope, node);
  }
}

/** Whether some `var` stands in the statements, however deep in their blocks. */
export function hasVariables(nodes: readonly ast.Statement[]): boolean {
  return nodes
    .map(declarationIn)
    .some((node) =>
      node.type === "VariableDeclaration" ? node.kind === "var" : hasVariables(statementsIn(node)),
    );
}

function statementsIn(node: ast.Statement): readonly ast.Statement[] {
  switch (node.type) {
    case "BlockStatement":
      return node.body;
    case "IfStatement":
      return node.alternate ? [node.consequent, node.alternate] : [node.consequent];
    case "ForStatement":
      return node.init?.type === "VariableDeclaration" ? [node.init, node.body] : [node.body];
    case "ForInStatement":
    case "ForOfStatement":
      return node.left.type === "VariableDeclaration" ? [node.left, node.body] : [node.body];
    case "WhileStatement":
    case "DoWhileStatement":
    case "WithStatement":
    case "LabeledStatement":
      return [node.body];
    case "TryStatement":
      return [node.block, node.handler?.body, node.finalizer].filter((each) => each != null);
    case "SwitchStatement":
      return node.cases.flatMap((each) => each.consequent);
    default:
      return [];
  }
}

export function namesOf(name: ast.BindingPattern): string[] {
  switch (name.type) {
    case "Identifier":
      return [name.name];
    case "AssignmentPattern":
      return namesOf(name.left);
    case "ObjectPattern":
      return name.properties.flatMap((each) =>
        namesOf(each.type === "RestElement" ? each.argument : each.value),
      );
    case "ArrayPattern":
      return name.elements.flatMap((each) => {
        if (each === null) return [];
        return namesOf(each.type === "RestElement" ? each.argument : each);
      });
  }
}

/** It exists for the type checker alone. */
export function isAmbient(node: ast.Statement): boolean {
  return "declare" in node && node.declare === true;
}

/** A namespace with something to run in it; one of types alone does not exist at run time. */
export function isInstantiated(node: ast.TSModuleDeclaration | ast.TSGlobalDeclaration): boolean {
  if (!node.body || node.kind === "global" || node.id.type === "Literal") return false;
  return node.body.body.map(declarationIn).some((each) => {
    if (each.type === "TSInterfaceDeclaration" || each.type === "TSTypeAliasDeclaration")
      return false;
    return each.type !== "TSModuleDeclaration" || isInstantiated(each);
  });
}

/** `import Names = Some.Namespace`. */
export function isAlias(node: ast.TSImportEqualsDeclaration): boolean {
  return node.importKind !== "type" && node.moduleReference.type !== "TSExternalModuleReference";
}

/** The names of `A.B.C`, from the outside in. */
export function partsOf(
  name: ast.TSTypeName | ast.TSModuleDeclaration["id"] | ast.IdentifierName,
): string[] {
  if (name.type === "TSQualifiedName") return [...partsOf(name.left), name.right.name];
  return name.type === "Identifier" ? [name.name] : [];
}

function outermost(name: Parameters<typeof partsOf>[0]): string {
  return partsOf(name)[0] ?? "";
}

export function declareNames(
  scope: Scope,
  name: ast.BindingPattern,
  as: Declared = "parameter",
): void {
  for (const each of namesOf(name)) declare(scope, each, as);
}
