import type * as ast from "oxc-parser";
import type { Binding, ImportRef } from "../ir/binding.js";
import { nameOf } from "./imports.js";
import { type Lowering, spanOf } from "./lowering.js";
import { exportedNames } from "./namespaces.js";

/** What a module exports: names, and other modules whole. */
export interface Exports {
  readonly names: Map<string, Binding | ImportRef>;
  readonly stars: string[];
}

export function noteExports(l: Lowering, statements: readonly ast.Statement[]): Exports {
  const exports: Exports = { names: new Map(), stars: [] };
  for (const each of statements) noteExport(l, each, exports);
  return exports;
}

function noteExport(l: Lowering, node: ast.Statement, exports: Exports): void {
  switch (node.type) {
    case "TSExportAssignment":
      exportOwn(l, exports, "*default*", "=");
      return;
    case "ExportDefaultDeclaration":
      exportOwn(l, exports, defaultName(node), "default");
      return;
    case "ExportAllDeclaration":
      noteStar(l, node, exports);
      return;
    case "ExportNamedDeclaration":
      for (const name of exportedNames(node)) exportOwn(l, exports, name, name);
      noteList(l, node, exports);
  }
}

function exportOwn(l: Lowering, exports: Exports, name: string, as: string): void {
  const binding = l.scope.names.get(name);
  if (binding && !binding.ambient) exports.names.set(as, binding.import ?? binding);
}

/** The name in the module of what it exports by default. */
function defaultName({ declaration }: ast.ExportDefaultDeclaration): string {
  const { type } = declaration;
  const named = type === "FunctionDeclaration" || type === "ClassDeclaration";
  return (named ? declaration.id?.name : undefined) ?? "*default*";
}

function noteStar(l: Lowering, node: ast.ExportAllDeclaration, { names, stars }: Exports): void {
  if (node.exportKind === "type") return;
  const specifier = node.source.value;
  l.imports.push({ specifier, at: spanOf(l, node.source) });
  if (node.exported) names.set(nameOf(node.exported), { specifier, name: "*" });
  else stars.push(specifier);
}

function noteList(l: Lowering, node: ast.ExportNamedDeclaration, exports: Exports): void {
  if (node.exportKind === "type") return;
  const { source } = node;
  if (source) l.imports.push({ specifier: source.value, at: spanOf(l, source) });
  for (const { local, exported, exportKind } of node.specifiers) {
    if (exportKind === "type") continue;
    const name = nameOf(local);
    if (source) exports.names.set(nameOf(exported), { specifier: source.value, name });
    else exportOwn(l, exports, name, nameOf(exported));
  }
}
