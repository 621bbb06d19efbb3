import type {
  ArrayExpression,
  ArrowFunctionExpression,
  ConditionalExpression,
  Expression,
  Function as FunctionNode,
  IfStatement,
  LogicalExpression,
  Node,
  ObjectExpression,
  Span,
  Statement,
  SwitchStatement,
} from "oxc-parser";
import type { Editor } from "./editor.js";

/** Where a node stands. */
export interface Place {
  readonly parent: Node | undefined;
  /** Otherwise it runs once, when its module is loaded. */
  readonly inFunction: boolean;
}

/** Switches off what the node adds. A switch is reached only where its mutant changes something. */
export function mutate(edit: Editor, node: Node, place: Place): void {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      mutateFunction(edit, node, place);
      break;
    case "IfStatement":
      mutateIf(edit, node);
      break;
    case "ConditionalExpression":
      mutateConditional(edit, node);
      break;
    case "LogicalExpression":
      mutateLogical(edit, node, place);
      break;
    case "SwitchStatement":
      mutateSwitch(edit, node);
      break;
    case "ForStatement":
    case "ForInStatement":
    case "ForOfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
      mutateLoop(edit, node);
      break;
    case "TryStatement":
      for (const block of [node.handler?.body, node.finalizer])
        if (block) switchBlock(edit, "handler", block);
      break;
    case "ExpressionStatement":
    case "ThrowStatement":
      mutateStatement(edit, node);
      break;
    case "ObjectExpression":
      if (!place.inFunction) mutateTable(edit, node);
      break;
    case "ArrayExpression":
      mutateList(edit, node, place);
  }
}

function mutateFunction(
  edit: Editor,
  node: FunctionNode | ArrowFunctionExpression,
  { parent }: Place,
): void {
  const { body } = node;
  if (!body || (parent?.type === "MethodDefinition" && parent.kind === "constructor")) return;
  if (body.type !== "BlockStatement") {
    if (isNothing(body)) return;
    edit.wrap(body, `(__off(${edit.mutant("body", body)})?undefined:(`, "))");
    return;
  }
  if (body.body.length === 0) return;
  edit.wrapContent(body, `if(__off(${edit.mutant("body", body, node)}))return;`, "");
  edit.markSole([body as Statement]);
}

/** A guard that only leaves takes something away by itself: without it there is no rule less. */
function mutateIf(edit: Editor, { test, consequent, alternate, ...node }: IfStatement): void {
  if (!alternate && leavesOnly(consequent)) {
    edit.markGuard(test);
    return;
  }
  const branch = edit.mutant("branch", { start: node.start, end: consequent.end });
  edit.wrap(test, "(", `)&&!__off(${branch})`);
  edit.markSole([consequent]);
  if (!alternate || alternate.type === "IfStatement") return;
  if (alternate.type === "BlockStatement") switchBlock(edit, "otherwise", alternate);
  else edit.before(alternate, `if(!__off(${edit.mutant("otherwise", alternate)}))`);
  edit.markSole([alternate]);
}

function mutateConditional(edit: Editor, node: ConditionalExpression): void {
  const yes = isNothing(node.consequent)
    ? "true"
    : `!__off(${edit.mutant("branch", node.consequent)})`;
  const no = isNothing(node.alternate)
    ? "false"
    : `__off(${edit.mutant("otherwise", node.alternate)})`;
  edit.wrap(node.test, "((", `)?${yes}:${no})`);
}

function mutateLogical(edit: Editor, node: LogicalExpression, { parent }: Place): void {
  const { operator, right } = node;
  if (operator === "??" && !isNothing(right))
    edit.wrap(right, `(__off(${edit.mutant("otherwise", right)})?undefined:(`, "))");
  if (operator !== "||" || edit.isGuard(node)) return;
  if (parent?.type === "LogicalExpression" && parent.operator === "||") return;
  for (const operand of operandsOf(node))
    edit.wrap(operand, `__kept(${edit.mutant("operand", operand)},`, ")");
}

function operandsOf(node: Expression): Expression[] {
  return node.type === "LogicalExpression" && node.operator === "||"
    ? [...operandsOf(node.left), ...operandsOf(node.right)]
    : [node];
}

/** Without a label its value goes to `default`; where it goes there anyway, it is no rule. */
function mutateSwitch(edit: Editor, { cases }: SwitchStatement): void {
  for (const group of groupsOf(cases)) {
    const body = group.at(-1)?.consequent ?? [];
    const fallback = group.find((each) => !each.test);
    if (!body[0] || (fallback && body.every(doesNothing))) continue;
    edit.markSole(body.filter((each) => !doesNothing(each)));
    if (fallback) {
      edit.before(body[0], `if(__off(${edit.mutant("case", spanOf(body), fallback)}))break;`);
      continue;
    }
    const tests = group.flatMap(({ test }) => test ?? []);
    const ids = tests.map((test) => {
      const id = edit.mutant("case", test);
      edit.wrap(test, `__is(${id})?{}:(`, ")");
      return id;
    });
    edit.before(body[0], ids.map((id) => `__reach(${id});`).join(""));
  }
}

/** Labels that stand for the same code. */
function groupsOf(cases: SwitchStatement["cases"]): SwitchStatement["cases"][] {
  const groups: SwitchStatement["cases"][] = [[]];
  for (const each of cases) {
    groups.at(-1)?.push(each);
    if (each.consequent.length > 0) groups.push([]);
  }
  return groups;
}

function leavesOnly(statement: Statement): boolean {
  if (statement.type === "BlockStatement")
    return statement.body.length === 1 && statement.body.every(leavesOnly);
  return statement.type === "ContinueStatement" || doesNothing(statement);
}

function doesNothing(statement: Statement): boolean {
  return (
    statement.type === "BreakStatement" ||
    (statement.type === "ReturnStatement" && (!statement.argument || isNothing(statement.argument)))
  );
}

function mutateLoop(edit: Editor, node: Span & { body: Statement }): void {
  const { body } = node;
  const leave = `if(__off(${edit.mutant("loop", node)}))break;`;
  if (body.type === "BlockStatement") edit.wrapContent(body, leave, "");
  else edit.wrap(body, `{${leave}`, "}");
  edit.markSole([body]);
}

function switchBlock(
  edit: Editor,
  kind: "handler" | "otherwise",
  block: Statement & { type: "BlockStatement" },
): void {
  if (block.body.length === 0) return;
  edit.wrapContent(block, `if(!__off(${edit.mutant(kind, block)})){`, "}");
  edit.markSole([block]);
}

function mutateStatement(edit: Editor, node: Statement): void {
  if (edit.isSole(node) || isDirective(node) || isSuperCall(node) || isBookkeeping(node)) return;
  edit.before(node, `if(!__off(${edit.mutant("statement", node)}))`);
}

function isDirective(node: Statement): boolean {
  return node.type === "ExpressionStatement" && typeof node.directive === "string";
}

function isSuperCall(node: Statement): boolean {
  return (
    node.type === "ExpressionStatement" &&
    node.expression.type === "CallExpression" &&
    node.expression.callee.type === "Super"
  );
}

/**
 * What tells the worklist of a read or a write. That something is walked again is a rule, and is
 * taken away where these methods themselves stand.
 */
const bookkeeping = new Set(["depend", "willChange", "changed"]);

function isBookkeeping(node: Statement): boolean {
  if (node.type !== "ExpressionStatement" || node.expression.type !== "CallExpression")
    return false;
  const { callee } = node.expression;
  return (
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    bookkeeping.has(callee.property.name)
  );
}

function mutateTable(edit: Editor, { properties }: ObjectExpression): void {
  if (properties.length < 2) return;
  for (const each of properties) {
    if (each.type === "Property" && (each.kind !== "init" || isNothing(each.value))) continue;
    edit.wrap(each, `...(__off(${edit.mutant("entry", each)})?{}:{`, "})");
  }
}

/** Lists of modules, and of names anywhere. What stands in a list of lists belongs together. */
function mutateList(edit: Editor, { elements }: ArrayExpression, place: Place): void {
  const isTable = !place.inFunction && place.parent?.type !== "ArrayExpression";
  const isNames = elements.every((each) => each?.type === "Literal" && isText(each.value));
  if (elements.length < 2 || !(isTable || isNames)) return;
  for (const each of elements) {
    if (!each || (each.type !== "SpreadElement" && isNothing(each))) continue;
    edit.wrap(each, `...(__off(${edit.mutant("entry", each)})?[]:[`, "])");
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** A value that adds nothing to what flows: without it there is no rule less. */
function isNothing(node: Expression): boolean {
  if (node.type === "Identifier") return node.name === "undefined" || node.name === "nothing";
  if (node.type === "ArrayExpression") return node.elements.length === 0;
  if (node.type === "ObjectExpression") return node.properties.length === 0;
  return node.type === "Literal" && !node.value;
}

function spanOf(nodes: readonly Span[]): Span {
  return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}
