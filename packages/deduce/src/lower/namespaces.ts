import ts from "typescript";
import type { Expression, Property, Statement } from "../ir/ir.js";
import { bind, lowerStatements } from "./blocks.js";
import { declareStatements, hasModifier, namesOf } from "./declarations.js";
import { constant, inScope, type Lowering, lookUp, nextId, spanOf } from "./lowering.js";

/** `namespace Stores { export const … }`: a block, then the object of what it exports. */
export function lowerNamespace(l: Lowering, node: ts.ModuleDeclaration): Statement[] {
  if (!ts.isIdentifier(node.name) || !node.body) return [];
  const at = spanOf(l, node);
  const { body, name } = node;
  const outer = lookUp(l, name.text);
  if (!outer) return [];
  return [
    inScope(l, (scope): Statement => {
      const statements = ts.isModuleBlock(body) ? body.statements : [body as ts.Statement];
      declareStatements(scope, statements);
      const lowered = lowerStatements(l, statements);
      const properties = statements.flatMap(exportedNames).flatMap((each): Property[] => {
        const binding = lookUp(l, each);
        if (!binding) return [];
        const value: Expression = { t: "read", binding, at, id: nextId() };
        return [{ t: "value", key: constant(each, at), value, at }];
      });
      const value: Expression = { t: "object", properties, at, id: nextId() };
      return { t: "block", scope, body: [...lowered, ...bind(l, name, value)], label: undefined };
    }),
  ];
}

function exportedNames(node: ts.Statement): string[] {
  if (ts.isModuleDeclaration(node)) return ts.isIdentifier(node.name) ? [node.name.text] : [];
  if (!hasModifier(node, ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap((each) => namesOf(each.name));
  }
  const { name } = node as ts.FunctionDeclaration;
  return name ? [name.text] : [];
}
