import type * as ast from "oxc-parser";
import type { Binding, Scope } from "../ir/binding.js";
import type { Expression, Statement } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import { lowerStatements } from "./blocks.js";
import { declarationIn, declareStatements, namesOf, partsOf } from "./declarations.js";
import {
  assign,
  declare,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  read,
  spanOf,
  targetOf,
} from "./lowering.js";

/** `namespace Stores { export const … }`: a block, whose exports are properties of the name. */
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
  const namespace = lookUp(l, name);
  if (!namespace) return [];
  const block = inScope(l, (scope): Statement => {
    const body = lowerInside(l, node, inner, scope, namespace);
    return { t: "block", scope, body, label: undefined };
  });
  return [...start(namespace, spanOf(l, node)), block];
}

function lowerInside(
  l: Lowering,
  node: ast.TSModuleDeclaration,
  [next, ...inner]: readonly string[],
  scope: Scope,
  namespace: Binding,
): Statement[] {
  const statements = node.body?.body ?? [];
  if (next === undefined) declareStatements(scope, statements);
  else declare(scope, next, "var");
  declareExports(scope, namespace, next === undefined ? statements.flatMap(exportedNames) : [next]);
  return next === undefined ? lowerStatements(l, statements) : lowerPart(l, node, next, inner);
}

/** What this part and those before it export stands for properties of the namespace. */
function declareExports(scope: Scope, namespace: Binding, own: readonly string[]): void {
  namespace.exported ??= new Map();
  const { exported } = namespace;
  for (const [name, before] of exported) {
    if (scope.names.has(name) && !own.includes(name)) continue;
    const binding = declare(scope, name, "var");
    binding.within = namespace;
    binding.begun = true;
    before.exported ??= new Map();
    binding.exported = before.exported;
  }
  for (const name of own) {
    const binding = scope.names.get(name);
    if (!binding || binding.ambient) continue;
    binding.within = namespace;
    if (!exported.has(name)) exported.set(name, binding);
  }
}

/** The object is there already where the name is declared twice, or is a function or class too. */
function start(namespace: Binding, at: At): Statement[] {
  namespace.begun = true;
  const left = read(namespace, at);
  const right: Expression = { t: "object", properties: [], at, id: nextId() };
  const value: Expression = { t: "logical", operator: "||", left, right, at, id: nextId() };
  return [perform(assign(targetOf(namespace, at), value, at))];
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
