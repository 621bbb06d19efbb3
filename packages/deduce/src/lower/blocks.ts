import type * as ast from "oxc-parser";
import type { Expression, Label, Statement } from "../ir/ir.js";
import { wellKnownSymbols } from "../values/symbols.js";
import { declarationIn, declareStatements } from "./declarations.js";
import {
  assign,
  constant,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  spanOf,
  targetOf,
} from "./lowering.js";

/** The statements of one block: its functions first, as JavaScript hoists them. */
export function lowerStatements(l: Lowering, nodes: readonly ast.Statement[]): Statement[] {
  const isHoisted = (node: ast.Statement) => declarationIn(node).type === "FunctionDeclaration";
  const hoisted = nodes.filter(isHoisted);
  const rest = nodes.filter((each) => !isHoisted(each));
  return [...hoisted, ...rest].flatMap((each) => l.statement(each));
}

export function lowerVariables(l: Lowering, list: ast.VariableDeclaration): Statement[] {
  const isUsing = list.kind === "using" || list.kind === "await using";
  return list.declarations.flatMap(({ id, init, ...node }) => {
    const at = spanOf(l, node);
    if (init) {
      const value = l.named(init, id.type === "Identifier" ? id.name : "");
      const assigned = perform(assign(l.pattern(id), value, at));
      return isUsing ? [assigned, ...disposals(l, id)] : [assigned];
    }
    if (list.kind === "var") return [];
    return [perform(assign(l.pattern(id), constant(undefined, at), at))];
  });
}

/** `using` disposes of the value at the end of the block; when is of no matter here. */
function disposals(l: Lowering, name: ast.BindingPattern): Statement[] {
  if (name.type !== "Identifier") return [];
  const at = spanOf(l, name);
  const span = { start: name.start, end: name.end };
  return [wellKnownSymbols.dispose, wellKnownSymbols.asyncDispose].map((symbol) => {
    const object = l.expression({ type: "Identifier", name: name.name, ...span });
    const key = constant(symbol, at);
    const callee: Expression = { t: "member", object, key, optional: true, at, id: nextId() };
    return perform({ t: "call", callee, args: [], optional: true, role: "used", at, id: nextId() });
  });
}

export function bind(l: Lowering, name: string, value: Expression): Statement[] {
  const binding = lookUp(l, name);
  if (!binding) return [perform(value)];
  return [perform(assign(targetOf(binding, value.at), value, value.at))];
}

export function lowerBlock(
  l: Lowering,
  statements: readonly ast.Statement[],
  label: Label | undefined,
): Statement {
  return inScope(l, (scope) => {
    declareStatements(scope, statements);
    return { t: "block", scope, body: lowerStatements(l, statements), label };
  });
}

/** A statement as the body of another: one, with a scope of its own. */
export function lowerBody(l: Lowering, node: ast.Statement): Statement {
  return lowerBlock(l, node.type === "BlockStatement" ? node.body : [node], undefined);
}
