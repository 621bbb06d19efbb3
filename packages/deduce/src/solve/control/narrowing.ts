import type { Binding } from "../../ir/binding.js";
import type { Expression } from "../../ir/ir.js";
import { type Atom, single, type Value, verdictOf } from "../../values/value.js";
import type { Frame, Locals, Machine } from "../machine.js";
import { isLocal } from "../memory.js";

/** As many things that a variable may be are looked at one by one. */
const mostAtoms = 16;
const mostCalls = 4;

/**
 * What the variables of a condition are where it holds, and where it does not: each thing that one
 * may be is tried by itself. While modules run this would do things twice.
 */
export function narrow(
  m: Machine,
  frame: Frame,
  node: Expression,
): { yes: Locals | undefined; no: Locals | undefined } {
  const { locals } = frame;
  const both = { yes: locals as Locals | undefined, no: locals as Locals | undefined };
  if (m.run === 0) return both;
  const { form, variables, calls } = shapeOf(node);
  for (const binding of variables) {
    const value = isLocal(frame, binding) ? locals[binding.slot] : undefined;
    const { size } = value?.atoms ?? { size: 0 };
    // mutation-excuse branch: bounds time
    const most = calls.length > 0 ? mostCalls : mostAtoms;
    if (!value || size < 2 || size > most) continue;
    const { yes, no } = split(m, frame, form, calls, binding, value);
    both.yes = restrict(both.yes, binding, value, yes);
    both.no = restrict(both.no, binding, value, no);
  }
  return both;
}

function restrict(
  locals: Locals | undefined,
  { slot }: Binding,
  { cause }: Value,
  kept: Set<Atom>,
): Locals | undefined {
  if (!locals || kept.size === 0) return undefined;
  const narrowed = [...locals];
  narrowed[slot] = { atoms: kept, cause };
  return narrowed;
}

function split(
  m: Machine,
  frame: Frame,
  node: Expression,
  calls: readonly Call[],
  { slot }: Binding,
  value: Value,
): { yes: Set<Atom>; no: Set<Atom> } {
  const [yes, no] = [new Set<Atom>(), new Set<Atom>()];
  const { locals, turn } = frame;
  for (const atom of value.atoms) {
    frame.locals = [...locals];
    frame.locals[slot] = { atoms: single(atom).atoms, cause: value.cause };
    frame.turn = `${turn}~${atom.id}`;
    const canTry = calls.every((each) => isOwn(m.evaluate(frame, each.callee)));
    const verdict = canTry ? verdictOf(m.evaluate(frame, node)) : undefined;
    if (verdict !== false) yes.add(atom);
    if (verdict !== true) no.add(atom);
  }
  frame.locals = locals;
  frame.turn = turn;
  return { yes, no };
}

/** A function that says something of what it is given: of the program's own, or `Array.isArray`. */
function isOwn(callee: Value): boolean {
  return [...callee.atoms].every((atom) => {
    if (atom.is !== "object") return false;
    if (atom.data.is === "native") return atom.data.native.name === "isArray";
    return atom.data.is === "function" && !atom.data.code.async && !atom.data.code.generator;
  });
}

type Call = Expression & { t: "call" };

/** A condition as it can be asked again, without what it assigns. */
interface Shape {
  readonly form: Expression;
  readonly variables: readonly Binding[];
  readonly calls: readonly Call[];
}

function shapeOf(node: Expression): Shape {
  const form = withoutAssignment(node);
  const variables = new Set<Binding>();
  const calls: Call[] = [];
  const isClear = visit(form, variables, calls);
  return { form, variables: isClear ? [...variables] : [], calls };
}

/** `(x = f()) !== undefined` says of `x` what it says. */
function withoutAssignment(node: Expression): Expression {
  if (node.t === "assign" && node.target.t === "binding")
    return { t: "read", binding: node.target.binding, at: node.at, id: node.id };
  if (node.t === "binary" && node.right.t === "constant")
    return { ...node, left: withoutAssignment(node.left) };
  return node;
}

/** @returns whether the expression does nothing but look at things, and call functions with them */
function visit(node: Expression, variables: Set<Binding>, calls: Call[]): boolean {
  const every = (nodes: readonly Expression[]) =>
    nodes.every((each) => visit(each, variables, calls));
  switch (node.t) {
    case "read":
      variables.add(node.binding);
      return true;
    case "constant":
    case "import":
    case "global":
    case "this":
      return true;
    case "member":
      return every([node.object, node.key]);
    case "unary":
      return node.operator === "typeof" && every([node.operand]);
    case "binary":
      return every([node.left, node.right]);
    case "call":
      calls.push(node);
      return every([node.callee, ...node.args.map((each) => each.value)]);
    default:
      return false;
  }
}

/** What a clause of a `switch` asks. */
export function equality(left: Expression, right: Expression): Expression {
  const { at, id } = right;
  return { t: "binary", operator: "===", left, right, at, id };
}
