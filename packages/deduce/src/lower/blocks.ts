import ts from "typescript";
import type { Expression, Label, Statement } from "../ir/ir.js";
import { declareStatements } from "./declarations.js";
import {
  assign,
  constant,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  spanOf,
} from "./lowering.js";

/** The statements of one block: its functions first, as JavaScript hoists them. */
export function lowerStatements(l: Lowering, nodes: readonly ts.Statement[]): Statement[] {
  const hoisted = nodes.filter(ts.isFunctionDeclaration);
  const rest = nodes.filter((each) => !ts.isFunctionDeclaration(each));
  return [...hoisted, ...rest].flatMap((each) => l.statement(each));
}

export function lowerVariables(l: Lowering, list: ts.VariableDeclarationList): Statement[] {
  const isUsing = (list.flags & ts.NodeFlags.Using) === ts.NodeFlags.Using;
  return list.declarations.flatMap((node) => {
    const at = spanOf(l, node);
    if (node.initializer) {
      const value = l.expression(node.initializer);
      const assigned = perform(assign(l.pattern(node.name), value, at));
      return isUsing ? [assigned, ...disposals(l, node.name)] : [assigned];
    }
    const hoisted = !(list.flags & ts.NodeFlags.BlockScoped);
    return hoisted ? [] : [perform(assign(l.pattern(node.name), constant(undefined, at), at))];
  });
}

/** `using` disposes of the value at the end of the block; when is of no matter here. */
function disposals(l: Lowering, name: ts.BindingName): Statement[] {
  const at = spanOf(l, name);
  return ["@@dispose", "@@asyncDispose"].map((symbol) => {
    const object = l.expression(name as ts.Identifier);
    const key = constant(symbol, at);
    const callee: Expression = { t: "member", object, key, optional: true, at, id: nextId() };
    return perform({ t: "call", callee, args: [], optional: true, role: "used", at, id: nextId() });
  });
}

export function bind(l: Lowering, name: ts.Identifier | string, value: Expression): Statement[] {
  const binding = lookUp(l, typeof name === "string" ? name : name.text);
  if (!binding) return [perform(value)];
  return [perform(assign({ t: "binding", binding, at: value.at }, value, value.at))];
}

export function lowerBlock(
  l: Lowering,
  statements: readonly ts.Statement[],
  label: Label | undefined,
): Statement {
  return inScope(l, (scope) => {
    declareStatements(scope, statements);
    return { t: "block", scope, body: lowerStatements(l, statements), label };
  });
}

/** A statement as the body of another: one, with a scope of its own. */
export function lowerBody(l: Lowering, node: ts.Statement): Statement {
  if (ts.isBlock(node)) return lowerBlock(l, node.statements, undefined);
  return lowerBlock(l, [node], undefined);
}
