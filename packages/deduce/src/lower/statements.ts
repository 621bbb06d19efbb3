import type * as ast from "oxc-parser";
import type { Expression, Label, Statement } from "../ir/ir.js";
import { bind, lowerBlock, lowerBody, lowerStatements, lowerVariables } from "./blocks.js";
import {
  declarationIn,
  declareNames,
  declareStatements,
  isAlias,
  isAmbient,
  isInstantiated,
} from "./declarations.js";
import { lowerEnum } from "./enums.js";
import { type Loop, lowerLoop } from "./loops.js";
import { constant, inScope, type Lowering, nextId, perform, spanOf } from "./lowering.js";
import { lowerNamespace } from "./namespaces.js";

/** How the statements of each type are lowered: those of the language, all of them. */
type Families = {
  readonly [Type in ast.Statement["type"]]: (
    l: Lowering,
    node: Extract<ast.Statement, { readonly type: Type }>,
  ) => Statement[];
};

/** Nothing happens at run time. */
const nothing = (): Statement[] => [];
const isLoop = (l: Lowering, node: Loop) => lowerLoop(l, node);

const families: Families = {
  BlockStatement: (l, node) => [lowerBlock(l, node.body, undefined)],
  BreakStatement: lowerJump,
  ClassDeclaration: lowerClass,
  ClassExpression: lowerClass,
  ContinueStatement: lowerJump,
  DebuggerStatement: nothing,
  DoWhileStatement: isLoop,
  EmptyStatement: nothing,
  ExportAllDeclaration: nothing,
  ExportDefaultDeclaration: lowerDefault,
  ExportNamedDeclaration: nothing,
  ExpressionStatement: (l, node) => [perform(l.call(node.expression, "discarded"))],
  ForInStatement: isLoop,
  ForOfStatement: isLoop,
  ForStatement: isLoop,
  FunctionDeclaration: lowerFunction,
  FunctionExpression: lowerFunction,
  IfStatement: lowerIf,
  ImportDeclaration: nothing,
  LabeledStatement: (l, node) => lowerLabeled(l, node, []),
  ReturnStatement: (l, node) => [
    { t: "return", value: node.argument ? l.expression(node.argument) : undefined },
  ],
  SwitchStatement: (l, node) => lowerSwitch(l, node, []),
  ThrowStatement: (l, node) => [{ t: "throw", value: l.expression(node.argument) }],
  TryStatement: lowerTry,
  TSDeclareFunction: nothing,
  TSEmptyBodyFunctionExpression: nothing,
  TSEnumDeclaration: (l, node) => bind(l, node.id.name, lowerEnum(l, node)),
  TSExportAssignment: (l, node) => bind(l, "*default*", l.expression(node.expression)),
  TSImportEqualsDeclaration: lowerAlias,
  TSInterfaceDeclaration: nothing,
  TSModuleDeclaration: (l, node) =>
    node.kind !== "global" && isInstantiated(node) ? lowerNamespace(l, node) : [],
  TSNamespaceExportDeclaration: nothing,
  TSTypeAliasDeclaration: nothing,
  VariableDeclaration: lowerVariables,
  WhileStatement: isLoop,
  WithStatement: (l, node) => [perform(l.expression(node.object)), lowerBody(l, node.body)],
};

export function lowerStatement(l: Lowering, statement: ast.Statement): Statement[] {
  const node = declarationIn(statement);
  return isAmbient(node) ? [] : families[node.type](l, node as never);
}

function lowerFunction(l: Lowering, node: ast.Function): Statement[] {
  const code = l.code(node, { name: node.id?.name ?? "default", is: "function" });
  const value: Expression = { t: "function", code, at: code.at, id: nextId() };
  return bind(l, node.id?.name ?? "*default*", value);
}

function lowerClass(l: Lowering, node: ast.Class): Statement[] {
  return bind(l, node.id?.name ?? "*default*", l.class(node, node.id?.name ?? "default"));
}

/** `export default` of a value: declarations were taken out before. */
function lowerDefault(l: Lowering, { declaration }: ast.ExportDefaultDeclaration): Statement[] {
  if (declaration.type === "TSInterfaceDeclaration") return [];
  return bind(l, "*default*", l.named(declaration, "default"));
}

/** `import Names = Some.Namespace`. */
function lowerAlias(l: Lowering, node: ast.TSImportEqualsDeclaration): Statement[] {
  const { id, moduleReference: reference } = node;
  if (!isAlias(node) || reference.type === "TSExternalModuleReference") return [];
  return bind(l, id.name, lowerName(l, reference));
}

function lowerName(l: Lowering, name: ast.TSTypeName): Expression {
  if (name.type !== "TSQualifiedName") return l.expression(name);
  const at = spanOf(l, name);
  const key = constant(name.right.name, spanOf(l, name.right));
  const object = lowerName(l, name.left);
  return { t: "member", object, key, optional: false, at, id: nextId() };
}

function lowerIf(l: Lowering, node: ast.IfStatement): Statement[] {
  const links: { test: Expression; yes: Statement }[] = [];
  let alternate: ast.Statement | null = node;
  for (; alternate?.type === "IfStatement"; alternate = alternate.alternate) {
    const test = l.expression(alternate.test);
    links.push({ test, yes: lowerBody(l, alternate.consequent) });
  }
  let no = alternate ? lowerBody(l, alternate) : undefined;
  for (const { test, yes } of links.reverse()) no = { t: "if", test, yes, no };
  return no ? [no] : [];
}

function lowerTry(l: Lowering, node: ast.TryStatement): Statement[] {
  const block = lowerBody(l, node.block);
  const clause = node.handler;
  const name = clause?.param;
  const lowered = inScope(l, (scope): Statement => {
    if (name) declareNames(scope, name, "let");
    return {
      t: "try",
      block,
      scope,
      parameter: name ? l.pattern(name) : undefined,
      handler: clause ? lowerBody(l, clause.body) : undefined,
      finalizer: node.finalizer ? lowerBody(l, node.finalizer) : undefined,
    };
  });
  return [lowered];
}

function lowerSwitch(
  l: Lowering,
  node: ast.SwitchStatement,
  names: readonly string[],
): Statement[] {
  const value = l.expression(node.discriminant);
  const label: Label = { names, is: "switch" };
  const outer = l.labels;
  l.labels = [...outer, label];
  const lowered = inScope(l, (scope): Statement => {
    for (const each of node.cases) declareStatements(scope, each.consequent);
    const cases = node.cases.map((each) => ({
      test: each.test ? l.expression(each.test) : undefined,
      body: lowerStatements(l, each.consequent),
    }));
    return { t: "switch", value, scope, cases, label };
  });
  l.labels = outer;
  return [lowered];
}

function lowerJump(l: Lowering, node: ast.BreakStatement | ast.ContinueStatement): Statement[] {
  const is = node.type === "BreakStatement" ? "break" : "continue";
  const name = node.label?.name;
  const fits = (label: Label) => {
    if (name !== undefined) return label.names.includes(name);
    return label.is === "loop" || (is === "break" && label.is !== "block");
  };
  const to = l.labels.findLast(fits);
  return to ? [{ t: "jump", to, is }] : [];
}

function lowerLabeled(
  l: Lowering,
  node: ast.LabeledStatement,
  outer: readonly string[],
): Statement[] {
  const names = [...outer, node.label.name];
  const { body } = node;
  switch (body.type) {
    case "LabeledStatement":
      return lowerLabeled(l, body, names);
    case "SwitchStatement":
      return lowerSwitch(l, body, names);
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      return lowerLoop(l, body, names);
    default:
      return [lowerLabeledBlock(l, body, names)];
  }
}

function lowerLabeledBlock(l: Lowering, body: ast.Statement, names: readonly string[]): Statement {
  const label: Label = { names, is: "block" };
  const labels = l.labels;
  l.labels = [...labels, label];
  const block = lowerBlock(l, body.type === "BlockStatement" ? body.body : [body], label);
  l.labels = labels;
  return block;
}
