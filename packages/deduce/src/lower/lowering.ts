import type { Diagnostic } from "@plutolang/diagnostics";
import type * as ast from "oxc-parser";
import type { Binding, Owner, Scope } from "../ir/binding.js";
import type {
  Argument,
  CallRole,
  Code,
  Expression,
  Label,
  Member,
  Pattern,
  Primitive,
  Statement,
} from "../ir/ir.js";
import type { At, Unit } from "../source/unit.js";

/** Whatever has parameters or statements of its own. */
export type Body = ast.Function | ast.ArrowFunctionExpression | ast.StaticBlock;

/** What is known of a function from the place where it stands. */
export interface CodeContext {
  readonly name: string;
  readonly is: Code["is"];
  /** Default: the function itself; for a method, the name belongs to it. */
  readonly at?: At;
  /** The constructor of a class without a base: its fields come first. */
  readonly runsFields?: boolean;
}

/** What stands on the left of `=`, in a declaration, or between a function's parentheses. */
export type Target =
  | ast.BindingPattern
  | ast.AssignmentTarget
  | ast.AssignmentTargetMaybeDefault
  | ast.FormalParameter;

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
  readonly problems: Diagnostic[];
  /** As `emitDecoratorMetadata` says. */
  readonly emitsTypes: boolean;

  expression(node: ast.Expression): Expression;
  /** The same where an anonymous function or class gets the name of what it is given to. */
  named(node: ast.Expression, name: string): Expression;
  statement(node: ast.Statement): Statement[];
  pattern(node: Target): Pattern;
  code(node: Body, context: CodeContext): Code;
  class(node: ast.Class, name: string): Expression;
  args(nodes: readonly ast.ArrayExpressionElement[]): Argument[];
  call(node: ast.Expression, role: CallRole): Expression;
}

let lastId = 0;

/** A number that no other node of any program has. */
export function nextId(): number {
  lastId += 1;
  return lastId;
}

export function spanOf(l: Lowering, node: ast.Span): At {
  return { unit: l.unit, start: node.start, end: node.end };
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
    for (let each: Binding | undefined = binding; each; each = each.within) noteUse(l, each);
    return binding;
  }
  return undefined;
}

function noteUse(l: Lowering, binding: Binding): void {
  if (binding.scope.owner === l.owner) return;
  binding.captured = true;
  binding.scope.captured = true;
}

/** What a declared name stands for where it is read. */
export function read(binding: Binding, at: At): Expression {
  return binding.within
    ? memberOf(binding, binding.within, at)
    : { t: "read", binding, at, id: nextId() };
}

/** What a declared name stands for where it is assigned. */
export function targetOf(binding: Binding, at: At): Pattern {
  if (!binding.within) return { t: "binding", binding, at };
  return { t: "member", member: memberOf(binding, binding.within, at) };
}

function memberOf({ name }: Binding, within: Binding, at: At): Member {
  const object = read(within, at);
  return { t: "member", object, key: constant(name, at), optional: false, at, id: nextId() };
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
