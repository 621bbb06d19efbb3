import type * as ast from "oxc-parser";
import type { Owner } from "../ir/binding.js";
import type { ModuleCode } from "../ir/ir.js";
import type { Unit } from "../source/unit.js";
import { lowerStatements } from "./blocks.js";
import { lowerArguments, lowerCall } from "./calls.js";
import { lowerClass } from "./classes.js";
import { commonJsPrelude, declareCommonJs } from "./commonjs.js";
import { declarationIn, declareStatements, declareVariables, isAmbient } from "./declarations.js";
import { noteExports } from "./exports.js";
import { lowerExpression, lowerNamed } from "./expressions.js";
import { lowerCode } from "./functions.js";
import { declareImports } from "./imports.js";
import { declare, inScope, type Lowering, nextId } from "./lowering.js";
import { declaredNames } from "./namespaces.js";
import { lowerPattern } from "./patterns.js";
import { lowerStatement } from "./statements.js";

/**
 * A module from its syntax tree.
 *
 * @param emitsTypes the compiler writes down the types of what is decorated
 */
export function lowerModule(unit: Unit, tree: ast.Program, emitsTypes: boolean): ModuleCode {
  const owner: Owner = { slots: 0, unit, isModule: true };
  const l = startLowering(unit, owner, emitsTypes);
  const statements: readonly ast.Statement[] = tree.body;
  return inScope(
    l,
    (scope): ModuleCode => {
      scope.captured = true;
      declareImports(l, statements);
      declareVariables(scope, statements);
      declareStatements(scope, statements);
      if (statements.some(isDefaultExport)) declare(scope, "*default*", "const");
      const prelude = declareCommonJs(l, statements) ? commonJsPrelude(l) : [];
      const { names, stars } = noteExports(l, statements);
      noteAmbient(l, statements);
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
        body: [...prelude, ...lowerStatements(l, statements)],
      };
      const { imports, lazyImports, ambient, problems } = l;
      return { unit, code, imports, lazyImports, exports: names, stars, ambient, problems };
    },
    owner,
  );
}

function startLowering(unit: Unit, owner: Owner, emitsTypes: boolean): Lowering {
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
    problems: [],
    emitsTypes,
    expression: (node) => lowerExpression(l, node),
    named: (node, name) => lowerNamed(l, node, name),
    statement: (node) => lowerStatement(l, node),
    pattern: (node) => lowerPattern(l, node),
    code: (node, context) => lowerCode(l, node, context),
    class: (node, name) => lowerClass(l, node, name),
    args: (nodes) => lowerArguments(l, nodes),
    call: (node, role) => lowerCall(l, node, role),
  };
  return l;
}

/** It exports a value that has no name in the module. */
function isDefaultExport(node: ast.Statement): boolean {
  if (node.type === "TSExportAssignment") return true;
  if (node.type !== "ExportDefaultDeclaration") return false;
  const { declaration } = node;
  return declarationIn(node) === node || ("id" in declaration && declaration.id === null);
}

/** Notes what `declare global` and ambient namespaces bring. */
function noteAmbient(l: Lowering, statements: readonly ast.Statement[]): void {
  for (const node of statements) {
    if (node.type !== "TSModuleDeclaration") continue;
    if (node.kind !== "global" && !isAmbient(node)) continue;
    for (const name of node.body?.body.flatMap(declaredNames) ?? []) l.ambient.add(name);
  }
}
