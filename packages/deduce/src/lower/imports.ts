import type * as ast from "oxc-parser";
import { declarationIn } from "./declarations.js";
import { declare, type Lowering, spanOf } from "./lowering.js";

/** Declares what a module imports, in the order in which it does. */
export function declareImports(l: Lowering, statements: readonly ast.Statement[]): void {
  for (const node of statements.map(declarationIn)) {
    if (node.type === "ImportDeclaration") declareImport(l, node);
    else if (node.type === "TSImportEqualsDeclaration") declareImportEquals(l, node);
  }
}

function declareImport(l: Lowering, node: ast.ImportDeclaration): void {
  if (node.importKind === "type") return;
  const values = node.specifiers.filter(isValue);
  // Types alone bring nothing, but `import {} from` runs the module.
  if (values.length === 0 && node.specifiers.length > 0) return;
  const specifier = node.source.value;
  l.imports.push({ specifier, at: spanOf(l, node.source) });
  for (const each of values) {
    declare(l.scope, each.local.name, "import").import = { specifier, name: importedName(each) };
  }
}

function isValue(node: ast.ImportDeclarationSpecifier): boolean {
  return node.type !== "ImportSpecifier" || node.importKind !== "type";
}

function importedName(node: ast.ImportDeclarationSpecifier): string {
  if (node.type === "ImportNamespaceSpecifier") return "*";
  return node.type === "ImportDefaultSpecifier" ? "default" : nameOf(node.imported);
}

/** `import store = require("./store")`. */
function declareImportEquals(l: Lowering, node: ast.TSImportEqualsDeclaration): void {
  const reference = node.moduleReference;
  if (node.importKind === "type" || reference.type !== "TSExternalModuleReference") return;
  const specifier = reference.expression.value;
  l.imports.push({ specifier, at: spanOf(l, reference.expression) });
  declare(l.scope, node.id.name, "import").import = { specifier, name: "*" };
}

export function nameOf(name: ast.ModuleExportName): string {
  return name.type === "Identifier" ? name.name : name.value;
}
