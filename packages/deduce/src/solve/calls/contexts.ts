import type { Code } from "../../ir/ir.js";
import { type Args, joinArgs } from "../../values/args.js";
import type { Closure, Obj } from "../../values/obj.js";
import { join, nothing, single, undefinedValue, type Value } from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import { raiseFrom } from "../control/exceptions.js";
import { makeGenerator, noteYields } from "../iteration/generators.js";
import { promiseOf } from "../iteration/rejections.js";
import { checkLimits, mostSteps } from "../limits.js";
import type { CallSite, Context, Frame, Machine, Site } from "../machine.js";
import { lend, share } from "../members/own-arrays.js";
import {
  allocate,
  enterScope,
  fillArray,
  hoistVariables,
  writeBinding,
  writeReturned,
} from "../memory.js";
import { makeContext } from "./make-context.js";

/** Contexts of one piece of code that are told apart by the whole chain of calls. */
const mostByChain = 24;
/** Contexts that are then told apart by the arguments. */
const mostByArguments = 96;
/** The same of a recursion, whose arguments grow with every turn. */
const mostRecursive = 8;
/** Turns of a recursion that are told apart. */
const mostTurns = { sure: 100, unsure: 2 };
/** Contexts of code that calls itself, while modules run. */
const mostByRecursion = 20_000;
/** Nested walks; what is deeper waits for its turn, lest the stack overflow. */
const deepest = 120;

/** Calls a function of the program. */
export function enter(
  m: Machine,
  frame: Frame,
  closure: Obj & { data: Closure },
  self: Value,
  args: Args,
  site: CallSite,
  loose: boolean,
): Value {
  const { data } = closure;
  const actualSelf = data.code.is === "arrow" ? (data.self ?? nothing) : self;
  pass(m, data.code, actualSelf, args);
  const key = keyOf(m, frame, closure, actualSelf, args, site, loose);
  let context = m.contexts.get(key);
  if (!context) {
    context = startContext(m, frame, closure, actualSelf, args, site);
    m.contexts.set(key, context);
  } else widen(context, actualSelf, args, site.newTarget ?? nothing);
  if (isLazy(data.code) && !context.walked) return { atoms: new Set([makeGenerator(m, context)]) };
  if (context !== frame.context) context.dependents.add(frame.context);
  if (m.run === 0 && !/^\d/.test(key)) settleShared(m, frame, context);
  else m.settle(context);
  const result = resultOf(m, frame, context);
  returnOwn(m, frame, result);
  return result;
}

/** A call that gives an array of the caller's own: another run of the same code may have made it. */
function returnOwn(m: Machine, frame: Frame, result: Value): void {
  if (m.run === 0) return;
  for (const atom of result.atoms)
    if (atom.is === "object" && atom.claimedBy?.context === frame.context) share(m, atom);
}

/** What the code binds to its parameters is seen by another from here on. */
function pass(m: Machine, code: Code, self: Value, { list, rest }: Args): void {
  if (m.run === 0) return;
  lend(m, self);
  for (const each of list.slice(0, code.parameters.length)) lend(m, each);
  if (rest) lend(m, rest);
}

/**
 * A context of several calls while modules run: what it writes adds, and is seen once it is there.
 * Calls of it by itself give what it has given so far, until that is all.
 */
function settleShared(m: Machine, frame: Frame, context: Context): void {
  if (context.active) return;
  if (context.walked && !context.dirty && sharedWalks.get(context) === m.version) return;
  whileUnsure(m, frame, () => {
    for (let turn = 0; turn < mostRepeated; turn += 1) {
      const { result, thrown } = context;
      const { version } = m;
      m.settle(context);
      const isSame = result === context.result && thrown === context.thrown;
      if (isSame && !context.dirty && version === m.version) break;
    }
  });
  // mutation-excuse statement: a short cut; another walk would find nothing new
  sharedWalks.set(context, m.version);
}

/** Walks of such a context after which it has stopped growing. */
const mostRepeated = 40;

/** The state of memory after the last walk. */
const sharedWalks = new WeakMap<Context, number>();

/** What an async function throws, whoever waits for its promise is thrown. */
function resultOf(m: Machine, frame: Frame, context: Context): Value {
  const { generator, code, result } = context;
  if (code.async && !generator) return promiseOf(m, context);
  raiseFrom(frame, context);
  return generator ? { atoms: new Set([generator]) } : result;
}

/** Nothing of it runs when it is called; parameters with defaults and patterns may do something. */
function isLazy(code: Code): boolean {
  return code.generator && code.parameters.every((each) => each.t === "binding");
}

function startContext(
  m: Machine,
  frame: Frame,
  callee: Obj & { data: Closure },
  self: Value,
  args: Args,
  site: CallSite,
): Context {
  const { data } = callee;
  m.census.set(data.code.id, (m.census.get(data.code.id) ?? 0) + 1);
  return makeContext({
    code: data.code,
    callee,
    caller: frame.context,
    calledAt: site.at,
    recursion: turnsOf(frame.context, data.code),
    environment: data.environment,
    home: data.home,
    isStatic: data.isStatic,
    self,
    args,
    newTarget: site.newTarget ?? undefinedValue,
    dirty: true,
  });
}

function turnsOf(caller: Context, code: Code): number {
  for (let each: Context | undefined = caller; each; each = each.caller) {
    if (each.code === code) return each.recursion + 1;
  }
  return 0;
}

function widen(context: Context, self: Value, args: Args, newTarget: Value): void {
  const nextSelf = join(context.self, self);
  const nextArgs = joinArgs(context.args, args);
  const nextTarget = join(context.newTarget, newTarget);
  const isSame = nextSelf === context.self && nextArgs === context.args;
  if (isSame && nextTarget === context.newTarget) return;
  context.newTarget = nextTarget;
  context.self = nextSelf;
  context.args = nextArgs;
  context.dirty = true;
}

/** What tells this call from others of the same code: less and less as they grow in number. */
function keyOf(
  m: Machine,
  frame: Frame,
  closure: Obj & { data: Closure },
  self: Value,
  args: Args,
  site: Site,
  loose: boolean,
): string {
  const { code } = closure.data;
  if (loose) return `loose:${closure.id}`;
  const recursion = turnsOf(frame.context, code);
  const count = m.census.get(code.id) ?? 0;
  const isDeep = recursion >= mostTurns.sure || nesting >= deepest;
  // mutation-excuse operand: bounds how long modules that fork as they recurse are followed
  if (isDeep || (recursion > 0 && count >= mostByRecursion)) m.deep.add(code.id);
  const isExact = m.isSure() && m.steps < mostSteps && !m.deep.has(code.id);
  const mostRecursion = isExact ? mostTurns.sure : mostTurns.unsure;
  const many = m.run > 0 && count >= mostByChain;
  if (recursion < mostRecursion && !many) {
    return `${frame.context.id}:${site.id}${frame.turn}:${closure.id}:${idsOf(self)}`;
  }
  // mutation-excuse otherwise: bounds how many contexts a recursion makes
  const most = recursion < mostRecursion ? mostByArguments : mostRecursive;
  if (count < most) {
    return `args:${closure.id}:${idsOf(self)}:${args.list.map(idsOf).join(";")}:${idsOf(args.rest ?? nothing)}`;
  }
  return `code:${code.id}:${closure.data.environment ? closure.id : 0}`;
}

function idsOf(value: Value): string {
  // mutation-excuse branch: bounds how many contexts a value that grows makes
  if (value.atoms.size > 12) return "*";
  return [...value.atoms]
    .map((each) => each.id)
    .sort()
    .join(",");
}

/** Walks a context if it has to be, now or, where walks are nested too deeply, later. */
export function settleContext(m: Machine, context: Context): void {
  if (m.run === 0) {
    if (!context.active) walk(m, context);
  } else if (context.dirty) {
    if (context.active || nesting >= deepest) m.pending.add(context);
    else walk(m, context);
  }
}

let nesting = 0;

export function walk(m: Machine, context: Context): void {
  // mutation-excuse statement: bounds time
  checkLimits(m);
  m.pending.delete(context);
  context.dirty = false;
  context.walked = true;
  context.active = true;
  nesting += 1;
  const frame = startFrame(context);
  const before = context.thrown;
  try {
    if (context.task) context.task(frame);
    else runCode(m, frame);
  } finally {
    nesting -= 1;
    context.active = false;
  }
  const result = join(context.result, frame.returned);
  if (result === context.result && context.thrown === before) return;
  context.result = result;
  for (const dependent of context.dependents) markDirty(m, dependent);
}

export function markDirty(m: Machine, context: Context): void {
  if (m.run === 0) return;
  context.dirty = true;
  m.pending.add(context);
}

export function startFrame(context: Context): Frame {
  return {
    context,
    locals: [],
    environment: context.environment,
    alive: true,
    turn: "",
    unsure: 0,
    returned: nothing,
    jumps: new Map(),
    tries: [],
    ordered: { list: [], isOpen: true },
  };
}

function runCode(m: Machine, frame: Frame): void {
  const { context } = frame;
  const { code } = context;
  enterScope(m, frame, code.scope);
  hoistVariables(frame);
  if (code.generator) makeGenerator(m, context);
  if (code.self && context.callee) writeBinding(m, frame, code.self, single(context.callee));
  if (code.arguments) writeBinding(m, frame, code.arguments, argumentsOf(m, frame));
  bindParameters(m, frame);
  m.execute(frame, code.body);
  if (frame.alive) frame.returned = join(frame.returned, context.given ?? undefinedValue);
  if (context.generator) noteYields(m, frame, context.generator);
  if (context.generator) writeReturned(m, context.generator, frame.returned);
}

function argumentsOf(m: Machine, frame: Frame): Value {
  const { code, args } = frame.context;
  const site = { at: code.at, id: code.id };
  const made = allocate(m, frame, site, () => ({ is: "array" }), "arguments");
  return { atoms: new Set([fillArray(m, made, args.list, args.rest)]) };
}

function bindParameters(m: Machine, frame: Frame): void {
  const { code, args } = frame.context;
  code.parameters.forEach((pattern, index) => {
    const given =
      args.list[index] ?? (args.rest ? join(args.rest, undefinedValue) : undefinedValue);
    m.assign(frame, pattern, given, code.at);
  });
  if (!code.rest) return;
  const list = allocate(m, frame, { at: code.at, id: code.id }, () => ({ is: "array" }), "rest");
  fillArray(m, list, args.list.slice(code.parameters.length), args.rest);
  m.assign(frame, code.rest, { atoms: new Set([list]) }, code.at);
}
