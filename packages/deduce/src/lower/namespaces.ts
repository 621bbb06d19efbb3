import type * as ast from "oxc-parser";
import type { Scope } from "../ir/binding.js";
import type { Expression, Statement } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import { bind, lowerStatements } from "./blocks.js";
import { declarationIn, declareStatements, namesOf, partsOf } from "./declarations.js";
import {
  assign,
  constant,
  declare,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  spanOf,
} from "./lowering.js";

/** `namespace Stores { export const … }`: a block, whose exports become properties of the name. */
export function lowerNamespace(l: Lowering, node: ast.TSModuleDeclaration): Statement[] {
  const [name, ...inner] = partsOf(node.id);
  return name === undefined ? [] : lowerPart(l, node, name, inner);
}

function lowerPart(
  l: Lowering,
  node: ast.TSModuleDeclaration,
  name: string,
  inner: readonly string[],
): Statement[] {
  const at = spanOf(l, node);
  const block = inScope(l, (scope): Statement => {
    const body = lowerInside(l, node, inner, scope);
    const exports = exportsOf(node, inner).flatMap((each) => give(l, name, each, at));
    return { t: "block", scope, body: [...body, ...exports], label: undefined };
  });
  return [...start(l, name, at), block];
}

function lowerInside(
  l: Lowering,
  node: ast.TSModuleDeclaration,
  [next, ...inner]: readonly string[],
  scope: Scope,
): Statement[] {
  if (next !== undefined) {
    declare(scope, next, "var");
    return lowerPart(l, node, next, inner);
  }
  const statements = node.body?.body ?? [];
  declareStatements(scope, statements);
  return lowerStatements(l, statements);
}

/** The object is there already where the name is declared twice, or is a function or class too. */
function start(l: Lowering, name: string, at: At): Statement[] {
  const left = readOf(l, name, at);
  const right: Expression = { t: "object", properties: [], at, id: nextId() };
  if (!left) return [];
  return bind(l, name, { t: "logical", operator: "||", left, right, at, id: nextId() });
}

function give(l: Lowering, name: string, exported: string, at: At): Statement[] {
  const object = readOf(l, name, at);
  const value = readOf(l, exported, at);
  if (!object || !value) return [];
  const key = constant(exported, at);
  const member = { t: "member", object, key, optional: false, at, id: nextId() } as const;
  return [perform(assign({ t: "member", member }, value, at))];
}

function readOf(l: Lowering, name: string, at: At): Expression | undefined {
  const binding = lookUp(l, name);
  return binding && { t: "read", binding, at, id: nextId() };
}

function exportsOf(node: ast.TSModuleDeclaration, [next]: readonly string[]): string[] {
  return next === undefined ? (node.body?.body ?? []).flatMap(exportedNames) : [next];
}

/** The names that one statement exports from where it stands. */
export function exportedNames(node: ast.Statement): string[] {
  if (node.type !== "ExportNamedDeclaration" || !node.declaration) return [];
  return declaredNames(node.declaration);
}

/** The names that a declaration brings, at run time or for the type checker. */
export function declaredNames(statement: ast.Statement): string[] {
  const node = declarationIn(statement);
  if (node.type === "VariableDeclaration")
    return node.declarations.flatMap(({ id }) => namesOf(id));
  if (node.type === "TSModuleDeclaration") return partsOf(node.id).slice(0, 1);
  return "id" in node && node.id?.type === "Identifier" ? [node.id.name] : [];
}
