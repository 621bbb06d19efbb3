import type * as ast from "oxc-parser";
import type { Expression, Property, Statement } from "../ir/ir.js";
import { bind } from "./blocks.js";
import { constant, declare, type Lowering, nextId } from "./lowering.js";

const moduleSyntax: ReadonlySet<string> = new Set([
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "ExportNamedDeclaration",
  "TSExportAssignment",
]);

/** CommonJS modules write to `module.exports`; these two names are theirs unless declared. */
export function declareCommonJs(l: Lowering, statements: readonly ast.Statement[]): boolean {
  if (statements.some((each) => moduleSyntax.has(each.type))) return false;
  if (!/\b(module\.exports|exports\.)/.test(l.unit.text)) return false;
  for (const name of ["module", "exports"]) declare(l.scope, name, "const");
  return true;
}

/** `exports = {}; module = { exports }`. */
export function commonJsPrelude(l: Lowering): Statement[] {
  const at = { unit: l.unit, start: 0, end: 0 };
  const binding = l.scope.names.get("exports");
  if (!binding) return [];
  const empty: Expression = { t: "object", properties: [], at, id: nextId() };
  const exported: Expression = { t: "read", binding, at, id: nextId() };
  const property: Property = { t: "value", key: constant("exports", at), value: exported, at };
  const module: Expression = { t: "object", properties: [property], at, id: nextId() };
  return [...bind(l, "exports", empty), ...bind(l, "module", module)];
}
