import type ts from "typescript";
import type { Binding, Owner, Scope } from "../ir/binding.js";
import type {
  Argument,
  CallRole,
  Code,
  Expression,
  Label,
  Pattern,
  Primitive,
  Statement,
} from "../ir/ir.js";
import type { At, Unit } from "../source/unit.js";

/** What the families of syntax share while one module is lowered. */
export interface Lowering {
  readonly unit: Unit;
  scope: Scope;
  owner: Owner;
  /** Keys of the private names in sight. */
  privateNames: ReadonlyMap<string, string>;
  /** Names whose reads stand for other expressions: earlier members of an enum. */
  aliases: ReadonlyMap<string, Expression>;
  labels: readonly Label[];
  readonly imports: { specifier: string; at: At }[];
  readonly lazyImports: { specifier: string; at: At }[];
  readonly ambient: Set<string>;

  expression(node: ts.Expression): Expression;
  statement(node: ts.Statement): Statement[];
  pattern(node: ts.BindingName | ts.Expression): Pattern;
  code(node: ts.SignatureDeclaration | ts.ClassStaticBlockDeclaration, name: string): Code;
  class(node: ts.ClassLikeDeclaration, name: string): Expression;
  args(nodes: readonly ts.Expression[]): Argument[];
  call(node: ts.Expression, role: CallRole): Expression;
}

let lastId = 0;

/** A number that no other node of any program has. */
export function nextId(): number {
  lastId += 1;
  return lastId;
}

export function spanOf(l: Lowering, node: ts.Node): At {
  return { unit: l.unit, start: node.getStart(), end: node.end };
}

/** Runs `body` in a new scope. */
export function inScope<T>(l: Lowering, body: (scope: Scope) => T, owner: Owner = l.owner): T {
  const outer = l.scope;
  const outerOwner = l.owner;
  l.scope = { parent: outer, names: new Map(), owner, captured: false };
  l.owner = owner;
  try {
    return body(l.scope);
  } finally {
    l.scope = outer;
    l.owner = outerOwner;
  }
}

export function declare(scope: Scope, name: string, declared: Binding["declared"]): Binding {
  const known = scope.names.get(name);
  if (known) {
    if (known.ambient) known.ambient = false;
    return known;
  }
  const { owner } = scope;
  const binding = { name, scope, slot: owner.slots, declared, captured: scope.captured };
  owner.slots += 1;
  scope.names.set(name, binding);
  return binding;
}

/** Finds what a name means, and notes that an inner function uses it. */
export function lookUp(l: Lowering, name: string): Binding | undefined {
  for (let scope: Scope | undefined = l.scope; scope; scope = scope.parent) {
    const binding = scope.names.get(name);
    if (!binding) continue;
    if (binding.scope.owner !== l.owner) {
      binding.captured = true;
      binding.scope.captured = true;
    }
    return binding;
  }
  return undefined;
}

export function constant(value: Primitive, at: At): Expression {
  return { t: "constant", value, at, id: nextId() };
}

export function unknown(why: string, at: At): Expression {
  return { t: "unknown", why, at, id: nextId() };
}

/** A temporary that the source does not name. */
export function temporary(l: Lowering): Binding {
  return declare(l.scope, `%${nextId()}`, "const");
}

export function assign(target: Pattern, value: Expression, at: At): Expression {
  return { t: "assign", target, value, at, id: nextId() };
}

export function perform(expression: Expression): Statement {
  return { t: "expression", expression };
}
