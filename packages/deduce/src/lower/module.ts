import ts from "typescript";
import type { Binding, ImportRef, Owner } from "../ir/binding.js";
import type { Expression, ModuleCode, Property, Statement } from "../ir/ir.js";
import type { Unit } from "../source/unit.js";
import { bind, lowerStatements } from "./blocks.js";
import { lowerArguments, lowerCall } from "./calls.js";
import { lowerClass } from "./classes.js";
import {
  declareStatements,
  declareVariables,
  hasModifier,
  isAmbient,
  namesOf,
} from "./declarations.js";
import { lowerExpression } from "./expressions.js";
import { lowerCode } from "./functions.js";
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
import { lowerPattern } from "./patterns.js";
import { lowerStatement } from "./statements.js";

type Exports = Map<string, Binding | ImportRef>;

/** A module from its syntax tree. */
export function lowerModule(unit: Unit, tree: ts.SourceFile): ModuleCode {
  const owner: Owner = { slots: 0, unit, isModule: true };
  const l = startLowering(unit, owner);
  const exports: Exports = new Map();
  const stars: string[] = [];
  return inScope(
    l,
    (scope): ModuleCode => {
      scope.captured = true;
      for (const each of tree.statements) declareImports(l, each);
      declareVariables(scope, tree);
      declareStatements(scope, tree.statements);
      if (tree.statements.some(isDefaultExport)) declare(scope, "*default*", "const");
      const isCommonJs = declareCommonJs(l, tree);
      for (const each of tree.statements) noteExports(l, each, exports, stars);
      noteAmbient(l, tree.statements);
      const prelude = isCommonJs ? commonJsPrelude(l, unit) : [];
      const body = [...prelude, ...lowerStatements(l, tree.statements)];
      const code = {
        name: "",
        at: { unit, start: 0, end: unit.text.length },
        unit,
        id: nextId(),
        is: "module" as const,
        async: true,
        generator: false,
        parameters: [],
        rest: undefined,
        scope,
        self: undefined,
        body,
      };
      const { imports, lazyImports, ambient } = l;
      return { unit, code, imports, lazyImports, exports, stars, ambient };
    },
    owner,
  );
}

function startLowering(unit: Unit, owner: Owner): Lowering {
  const l: Lowering = {
    unit,
    scope: { parent: undefined, names: new Map(), owner, captured: true },
    owner,
    privateNames: new Map(),
    aliases: new Map(),
    labels: [],
    imports: [],
    lazyImports: [],
    ambient: new Set(),
    expression: (node) => lowerExpression(l, node),
    statement: (node) => lowerModuleStatement(l, node),
    pattern: (node) => lowerPattern(l, node),
    code: (node, name) => lowerCode(l, node, name),
    class: (node, name) => lowerClass(l, node, name),
    args: (nodes) => lowerArguments(l, nodes),
    call: (node, role) => lowerCall(l, node, role),
  };
  return l;
}

function lowerModuleStatement(l: Lowering, node: ts.Statement): Statement[] {
  if (!ts.isExportAssignment(node)) return lowerStatement(l, node);
  const binding = lookUp(l, "*default*");
  const value = l.expression(node.expression);
  if (!binding) return [perform(value)];
  return [perform(assign({ t: "binding", binding, at: value.at }, value, value.at))];
}

function isDefaultExport(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  const unnamed =
    (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) && node.name === undefined;
  return unnamed && hasModifier(node, ts.SyntaxKind.DefaultKeyword);
}

function declareImports(l: Lowering, node: ts.Statement): void {
  if (ts.isImportEqualsDeclaration(node)) {
    declareImportEquals(l, node);
    return;
  }
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return;
  const specifier = node.moduleSpecifier.text;
  const clause = node.importClause;
  if (clause?.isTypeOnly) return;
  const named = clause?.namedBindings;
  const values =
    named && ts.isNamedImports(named) ? named.elements.filter((each) => !each.isTypeOnly) : [];
  const typesAlone =
    named && ts.isNamedImports(named) && named.elements.length > 0 && values.length === 0;
  if (typesAlone && !clause?.name) return;
  l.imports.push({ specifier, at: spanOf(l, node.moduleSpecifier) });
  const bring = (local: ts.Identifier, name: string) => {
    declare(l.scope, local.text, "import").import = { specifier, name };
  };
  if (clause?.name) bring(clause.name, "default");
  if (named && ts.isNamespaceImport(named)) bring(named.name, "*");
  for (const each of values) bring(each.name, (each.propertyName ?? each.name).text);
}

function declareImportEquals(l: Lowering, node: ts.ImportEqualsDeclaration): void {
  const reference = node.moduleReference;
  if (node.isTypeOnly || !ts.isExternalModuleReference(reference)) return;
  if (!ts.isStringLiteral(reference.expression)) return;
  const specifier = reference.expression.text;
  l.imports.push({ specifier, at: spanOf(l, reference.expression) });
  declare(l.scope, node.name.text, "import").import = { specifier, name: "*" };
}

function noteExports(l: Lowering, node: ts.Statement, exports: Exports, stars: string[]): void {
  if (ts.isExportDeclaration(node)) {
    noteExportList(l, node, exports, stars);
    return;
  }
  const local = (name: string, as = name) => {
    const binding = l.scope.names.get(name);
    if (binding && !binding.ambient) exports.set(as, binding);
  };
  if (ts.isExportAssignment(node)) {
    local("*default*", node.isExportEquals ? "=" : "default");
    return;
  }
  if (!hasModifier(node, ts.SyntaxKind.ExportKeyword)) return;
  if (ts.isVariableStatement(node)) {
    for (const { name } of node.declarationList.declarations) {
      for (const text of namesOf(name)) local(text);
    }
    return;
  }
  const { name } = node as ts.FunctionDeclaration;
  if (!hasModifier(node, ts.SyntaxKind.DefaultKeyword)) {
    name && local(name.text);
    return;
  }
  local(name?.text ?? "*default*", "default");
}

function noteExportList(
  l: Lowering,
  node: ts.ExportDeclaration,
  exports: Exports,
  stars: string[],
): void {
  if (node.isTypeOnly) return;
  const from = node.moduleSpecifier;
  const clause = node.exportClause;
  if (from && ts.isStringLiteral(from)) {
    l.imports.push({ specifier: from.text, at: spanOf(l, from) });
    if (!clause) stars.push(from.text);
    else if (ts.isNamespaceExport(clause)) {
      exports.set(clause.name.text, { specifier: from.text, name: "*" });
    } else {
      for (const each of clause.elements) {
        if (each.isTypeOnly) continue;
        const name = (each.propertyName ?? each.name).text;
        exports.set(each.name.text, { specifier: from.text, name });
      }
    }
  } else if (clause && ts.isNamedExports(clause)) {
    for (const each of clause.elements) {
      const binding = l.scope.names.get((each.propertyName ?? each.name).text);
      if (!binding || each.isTypeOnly || binding.ambient) continue;
      exports.set(each.name.text, binding.import ?? binding);
    }
  }
}

/** CommonJS modules write to `module.exports`; these two names are theirs unless declared. */
function declareCommonJs(l: Lowering, tree: ts.SourceFile): boolean {
  const isModule = tree.statements.some(
    (each) =>
      ts.isImportDeclaration(each) ||
      ts.isExportDeclaration(each) ||
      ts.isExportAssignment(each) ||
      hasModifier(each, ts.SyntaxKind.ExportKeyword),
  );
  if (isModule || !/\b(module\.exports|exports\.)/.test(tree.text)) return false;
  for (const name of ["module", "exports"]) {
    if (!l.scope.names.has(name)) declare(l.scope, name, "const");
  }
  return true;
}

/** `exports = {}; module = { exports }`. */
function commonJsPrelude(l: Lowering, unit: Unit): Statement[] {
  const at = { unit, start: 0, end: 0 };
  const binding = l.scope.names.get("exports");
  if (!binding) return [];
  const empty: Expression = { t: "object", properties: [], at, id: nextId() };
  const exported: Expression = { t: "read", binding, at, id: nextId() };
  const property: Property = { t: "value", key: constant("exports", at), value: exported, at };
  const module: Expression = { t: "object", properties: [property], at, id: nextId() };
  return [...bind(l, "exports", empty), ...bind(l, "module", module)];
}

function noteAmbient(l: Lowering, statements: readonly ts.Statement[]): void {
  for (const node of statements) {
    if (!ts.isModuleDeclaration(node) || !node.body || !ts.isModuleBlock(node.body)) continue;
    if (!isAmbient(node) && !(node.flags & ts.NodeFlags.GlobalAugmentation)) continue;
    for (const each of node.body.statements) {
      if (ts.isVariableStatement(each)) {
        for (const { name } of each.declarationList.declarations) {
          for (const text of namesOf(name)) l.ambient.add(text);
        }
      } else {
        const { name } = each as ts.FunctionDeclaration;
        if (name && ts.isIdentifier(name)) l.ambient.add(name.text);
      }
    }
  }
}
