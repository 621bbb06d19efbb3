import type { CallRole } from "../../ir/ir.js";
import { type Args, argsOf } from "../../values/args.js";
import { Obj, type OpaqueData } from "../../values/obj.js";
import {
  type Atom,
  filter,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import { begin } from "../iteration/generators.js";
import type { CallSite, Frame, Machine, Site } from "../machine.js";
import { callReal, forget } from "../members/real.js";
import { allocateFew } from "../memory.js";
import {
  contentsOf,
  contentsWhenTouched,
  hold,
  inheritsFromLibrary,
  isWorthHolding,
} from "./holding.js";

/** What a library's object gives, whatever is asked of it: itself, or the program's objects that it holds. */
export function opaqueResult(m: Machine, frame: Frame, obj: Obj, site: Site): Value {
  m.touch(frame, single(obj), site);
  const inside = contentsWhenTouched(m, frame, obj) ?? contentsOf(obj);
  const cause = m.cause("what comes out of a library is not known before run time", site.at);
  return { atoms: withHolder(obj, inside.atoms), cause };
}

/** A library's object and what it holds: asked for over and over, while neither grows. */
const results = new WeakMap<ReadonlySet<Atom>, Map<Obj, ReadonlySet<Atom>>>();

function withHolder(obj: Obj, inside: ReadonlySet<Atom>): ReadonlySet<Atom> {
  const known = results.get(inside) ?? new Map<Obj, ReadonlySet<Atom>>();
  results.set(inside, known);
  const made = known.get(obj) ?? new Set([obj, ...inside]);
  known.set(obj, made);
  return made;
}

/**
 * A call of something that Pluto does not see into. Its result holds what it was given. Called for
 * its effect alone, the receiver holds it too, or, of a library's own function, its callbacks run.
 */
export function callOpaque(
  m: Machine,
  frame: Frame,
  callee: Value,
  self: Value,
  args: Args,
  site: CallSite,
): Value {
  const computed = callReal(m, frame, callee, self, args, site);
  if (computed) return computed;
  const isMethod = [...callee.atoms].some((atom) => isRoot(atom, /^prototype#/));
  const given = [...partsOf(args), ...(isMethod ? [self] : instancesOf(self))];
  const receiver = opaqueOf(self);
  const cause = m.cause("what a library gives is not known before run time", site.at);
  if (m.cut === 0) observeTexts(m, frame, joinAll(given), site);
  const held = filter(callee, (atom) => atom.is === "object" && holdsAnything(m, frame, atom));
  if ([...callee.atoms].every((atom) => isRoot(atom, harmless)) && callee.atoms.size > 0) {
    m.observe(frame, joinAll(given), site.at);
    return unknownValue(cause);
  }
  for (const each of [...partsOf(args), self, callee]) forgetAll(m, each);
  const result = resultFor(m, frame, receiver, site);
  for (const each of [...given, held]) hold(m, result, each, site.at);
  if (receiver && (m.run > 0 ? !isLibraryItself(receiver) : registers(site, given))) {
    for (const each of given) holdUpward(m, receiver, each, site);
  }
  if (m.run === 0 && runsAtOnce(site, receiver)) runCallbacks(m, frame, given, result, site);
  return opaqueResult(m, frame, result, site);
}

/**
 * What a handler gets from a method of a library's object holds what that holds, and the other way
 * round: the object stands for both.
 */
function resultFor(m: Machine, frame: Frame, receiver: Obj | undefined, site: Site): Obj {
  if (m.run > 0 && receiver?.data.is === "opaque" && receiver.data.root === undefined)
    return receiver;
  const data = (): OpaqueData => ({ is: "opaque", root: undefined, receiver });
  return allocateFew(m, frame, site, data);
}

function forgetAll(m: Machine, value: Value): void {
  for (const atom of value.atoms) if (atom.is === "object") forget(m, atom);
}

function opaqueOf(value: Value): Obj | undefined {
  for (const atom of value.atoms)
    if (atom.is === "object" && atom.data.is === "opaque") return atom;
  return undefined;
}

/** Parts of Node that look at what they are given and do nothing with it. */
const harmless = /^(node:)?(assert|path|console|util#(format|isDeepStrictEqual)$)/;

function isRoot(atom: Atom, pattern: RegExp): boolean {
  if (atom.is !== "object" || atom.data.is !== "opaque") return false;
  return atom.data.root !== undefined && pattern.test(atom.data.root);
}

/** An object of the program's own whose class extends the library's: the base may call its methods. */
function instancesOf(self: Value): Value[] {
  const found = filter(
    self,
    (atom) => atom.is === "object" && atom.at !== undefined && inheritsFromLibrary(atom),
  );
  return found.atoms.size > 0 ? [found] : [];
}

function holdsAnything(m: Machine, frame: Frame, obj: Obj): boolean {
  m.depend(frame, obj);
  return obj.holds.length > 0;
}

function partsOf(args: Args): Value[] {
  return [...args.list, args.rest ?? nothing];
}

/** Names under which libraries take callbacks and keep them, also where their result is used. */
const registration =
  /^(on|once|add|use|register|subscribe|set|handle|listen|tap|before|after|provide|decorate|route|get|post|put|patch|delete|all|command|action|push|append|insert|schedule|every|watch|observe|hook)($|[A-Z])/;

function registers(site: CallSite, given: readonly Value[]): boolean {
  if (site.role === undefined || site.role === "discarded" || site.role === "chained") return true;
  return (
    registration.test(site.member ?? "") && given.some((each) => [...each.atoms].some(isFunction))
  );
}

function isFunction(atom: Atom): boolean {
  return atom.is === "object" && ["function", "bound", "operation"].includes(atom.data.is);
}

/** `app.route("/a").get(f)`: what the last call is given, `app` has as well. */
function holdUpward(m: Machine, receiver: Obj, value: Value, site: Site): void {
  for (let each: Obj | undefined = receiver; each; ) {
    hold(m, each, value, site.at);
    each = each.data.is === "opaque" ? each.data.receiver : undefined;
  }
}

/**
 * While modules run: a function of a library that is called for its effect alone, or awaited, runs
 * the functions that it is given. A method of a library's object keeps them for later.
 */
function runsAtOnce({ role }: CallSite, receiver: Obj | undefined): boolean {
  if (role !== "discarded" && role !== "awaited") return false;
  return !receiver || isLibraryItself(receiver);
}

/** The default export or the namespace of a library: a set of functions, as a rule. */
function isLibraryItself({ data }: Obj): boolean {
  return data.is === "opaque" && data.root !== undefined && /#(default|\*)$/.test(data.root);
}

function runCallbacks(
  m: Machine,
  frame: Frame,
  given: readonly Value[],
  result: Obj,
  site: CallSite,
): void {
  for (const atom of joinAll(given).atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    whileUnsure(m, frame, () => begin(m, frame, atom));
  }
  const callbacks = filter(joinAll(given), isFunction);
  if (callbacks.atoms.size === 0) return;
  const inside = contentsOf(result);
  const cause = m.cause(
    "what a library passes to its callback is not known before run time",
    site.at,
  );
  const argument: Value = { atoms: new Set([...inside.atoms, ...unknownValue().atoms]), cause };
  whileUnsure(m, frame, () => {
    const returned = m.call(frame, callbacks, undefinedValue, { list: [], rest: argument }, site);
    observeTexts(m, frame, returned, site);
    hold(m, result, returned, site.at);
  });
}

/** Environment variables that a library is given while modules run matter to every function. */
function observeTexts(m: Machine, frame: Frame, value: Value, site: Site): void {
  const seen = new Set<Obj>();
  const visit = (each: Value): void => {
    m.observe(frame, each, site.at);
    for (const atom of each.atoms) {
      if (atom.is !== "object" || seen.has(atom)) continue;
      seen.add(atom);
      if (atom.data.is === "environment") m.readEnvironment(["*"], site.at);
      if (!["object", "array", "map", "set"].includes(atom.data.is)) continue;
      for (const property of atom.properties.values()) visit(property.value);
      visit(atom.rest ?? nothing);
    }
  };
  visit(value);
}

/** Syntax whose meaning a library gives. */
export function foreign(m: Machine, frame: Frame, operands: Value, why: string, site: Site): Value {
  if (![...operands.atoms].some(isWorthHolding)) {
    return unknownValue(m.cause(`${why} is not known before run time`, site.at));
  }
  const role: CallRole = "used";
  return callOpaque(m, frame, nothing, nothing, argsOf(operands), { ...site, role });
}

/** An export of a library: one object for the whole program. */
export function opaqueRoot(m: Machine, root: string): Obj {
  const known = m.roots.get(root);
  if (known) return known;
  const made = new Obj({ is: "opaque", root, receiver: undefined }, undefined, 0);
  m.roots.set(root, made);
  return made;
}
