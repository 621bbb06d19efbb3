import type { Value as ArchitectureValue } from "@plutolang/architecture";
import type { Primitive } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import type { Obj } from "./obj.js";

/** One thing that an expression may hold. */
export type Atom = Constant | Text | Unknown | Use | Obj;

export interface Constant {
  readonly is: "constant";
  readonly value: Primitive;
  readonly id: number;
}

/** A string of which an environment variable is a part, or the whole. */
export interface Text {
  readonly is: "text";
  readonly value: ArchitectureValue;
  readonly id: number;
}

/** Something that holds nothing of the program: a handler's argument, a number from a library. */
export interface Unknown {
  readonly is: "unknown";
  /** It came as JSON, or is an error of JavaScript's own: nothing in it can be called. */
  readonly isData: boolean;
  /** It is this regular expression. */
  readonly pattern?: { readonly source: string; readonly flags: string };
  readonly id: number;
}

/** What reading a property of a resource gave: whoever touches it uses the resource. */
export interface Use {
  readonly is: "use";
  readonly resource: Obj;
  readonly operations: readonly string[];
  /** The handler at work has made it itself: its use is noted already. */
  readonly fresh: boolean;
  readonly id: number;
}

/** Why a value is not known while the program is deduced, and the smallest span that makes it so. */
export interface Cause {
  readonly why: string;
  readonly at: At;
}

/** A set of atoms: all that an expression may hold. Empty: the expression was not reached. */
export interface Value {
  readonly atoms: ReadonlySet<Atom>;
  readonly cause?: Cause | undefined;
}

let lastId = 0;
export function nextAtomId(): number {
  lastId += 1;
  return lastId;
}

export const nothing: Value = { atoms: new Set() };
const unknownAtom = makeUnknown(false);
const dataAtom = makeUnknown(true);

function makeUnknown(isData: boolean): Unknown {
  return { is: "unknown", isData, id: nextAtomId() };
}

const constants = new Map<string, Value>();

export function constantOf(value: Primitive): Value {
  const key = Object.is(value, -0) ? "number:-0" : `${typeof value}:${String(value)}`;
  const known = constants.get(key);
  if (known) return known;
  const made = single({ is: "constant", value, id: nextAtomId() });
  constants.set(key, made);
  return made;
}

export const undefinedValue = constantOf(undefined);

const texts = new Map<string, Value>();

export function textOf(value: ArchitectureValue): Value {
  const key = JSON.stringify(value);
  const known = texts.get(key);
  if (known) return known;
  const made = single({ is: "text", value, id: nextAtomId() });
  texts.set(key, made);
  return made;
}

export function single(atom: Atom): Value {
  return { atoms: new Set([atom]) };
}

export function unknownValue(cause?: Cause): Value {
  return { atoms: new Set([unknownAtom]), cause };
}

/** Data that is not known before run time. */
export function dataValue(cause?: Cause): Value {
  return { atoms: new Set([dataAtom]), cause };
}

const patterns = new Map<string, Value>();

/** A regular expression of the program. */
export function patternOf(source: string, flags: string, cause: Cause): Value {
  const key = `/${source}/${flags}`;
  const known =
    patterns.get(key) ??
    single({
      is: "unknown",
      isData: false,
      pattern: { source, flags },
      id: nextAtomId(),
    });
  // mutation-excuse statement: bounds how many atoms a pattern that is met again and again adds
  patterns.set(key, known);
  return { atoms: known.atoms, cause };
}

/** The least value that holds both. It is `a` itself if `b` adds nothing, so that `===` tells a change. */
export function join(a: Value, b: Value): Value {
  // mutation-excuse branch: a short cut; below it is found that nothing is added
  if (a === b) return a;
  let atoms: Set<Atom> | undefined;
  for (const atom of b.atoms) {
    if (a.atoms.has(atom)) continue;
    atoms ??= new Set(a.atoms);
    atoms.add(atom);
  }
  if (!atoms) return a;
  // mutation-excuse branch: a short cut; below the same set is made anew
  if (a.atoms.size === 0) return b;
  return { atoms: widen(atoms), cause: a.cause ?? b.cause };
}

/** The same of values that may not be there. */
export function joinIfAny(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (!a || !b) return a ?? b;
  return join(a, b);
}

/** As many constants of one expression as are told apart; more become "some value". */
const mostConstants = 24;

function widen(atoms: Set<Atom>): Set<Atom> {
  // mutation-excuse branch: a short cut; so few need no counting
  if (atoms.size <= mostConstants) return atoms;
  const kept = [...atoms].filter((atom) => !isPlain(atom));
  if (atoms.size - kept.length <= mostConstants) return atoms;
  return new Set([...kept, ...constantOf(undefined).atoms, unknownAtom]);
}

// mutation-excuse body: bounds how many constants are kept
function isPlain(atom: Atom): boolean {
  return atom.is === "constant" && atom.value !== undefined && atom.value !== null;
}

/** As {@link join} of many, whose atoms are gathered in one set. */
export function joinAll(values: Iterable<Value>): Value {
  let first = nothing;
  let atoms: Set<Atom> | undefined;
  let cause: Cause | undefined;
  const seen = new Set<ReadonlySet<Atom>>();
  for (const value of values) {
    if (seen.has(value.atoms)) continue;
    seen.add(value.atoms);
    if (first.atoms.size === 0) first = value;
    for (const atom of value.atoms) {
      if ((atoms ?? first.atoms).has(atom)) continue;
      atoms ??= new Set(first.atoms);
      atoms.add(atom);
      cause ??= value.cause;
    }
  }
  return atoms ? { atoms: widen(atoms), cause: first.cause ?? cause } : first;
}

/** The value, said to be uncertain: which of its atoms it is depends on `cause`. */
export function because(value: Value, cause: Cause | undefined): Value {
  return value.atoms.size < 2 ? value : { atoms: value.atoms, cause: value.cause ?? cause };
}

/** The one constant that the value is, if it is one. */
export function onlyConstant(value: Value): Constant | undefined {
  if (value.atoms.size !== 1) return undefined;
  const [atom] = value.atoms;
  return atom?.is === "constant" ? atom : undefined;
}

export function onlyAtom(value: Value): Atom | undefined {
  if (value.atoms.size !== 1) return undefined;
  const [atom] = value.atoms;
  return atom;
}

export function mayBeUnknown(value: Value): boolean {
  return value.atoms.has(unknownAtom) || value.atoms.has(dataAtom);
}

export function filter(value: Value, keep: (atom: Atom) => boolean): Value {
  const kept = [...value.atoms].filter(keep);
  // mutation-excuse branch: a short cut; below the same value is made anew
  if (kept.length === value.atoms.size) return value;
  return { atoms: new Set(kept), cause: value.cause };
}

/** What was made of a value that carries a use carries it on. */
export function withUses(value: Value, from: readonly Value[]): Value {
  return join(value, joinAll(from.map((each) => filter(each, (atom) => atom.is === "use"))));
}

/** Whether the value is true: `true`, `false`, or `undefined` for "it depends". */
export function truth(value: Value): boolean | undefined {
  return agreed(value, (atom) =>
    atom.is === "constant"
      ? Boolean(atom.value)
      : atom.is === "text" || atom.is === "unknown" || atom.is === "use"
        ? undefined
        : isOpen(atom)
          ? undefined
          : true,
  );
}

/** As {@link truth}; of an expression that was not reached, nothing is known. */
export function verdictOf(value: Value): boolean | undefined {
  return value.atoms.size > 0 ? truth(value) : undefined;
}

/** Whether the value is null or undefined. */
export function nullish(value: Value): boolean | undefined {
  return agreed(value, (atom) => {
    if (atom.is === "constant") return atom.value === null || atom.value === undefined;
    if (atom.is === "text") return isInterpolated(atom) ? false : undefined;
    if (atom.is === "unknown") return undefined;
    if (atom.is === "use") return false;
    return isOpen(atom) ? undefined : false;
  });
}

/** A library's object may stand for anything, `undefined` too. */
function isOpen(obj: Obj): boolean {
  return obj.data.is === "opaque";
}

function isInterpolated(text: Text): boolean {
  return typeof text.value === "object" && text.value !== null && "$join" in text.value;
}

/** The verdict on each of the atoms, if it is the same on all; each is judged. */
export function agreed(
  value: Value,
  judge: (atom: Atom) => boolean | undefined,
): boolean | undefined {
  const [first, ...others] = [...value.atoms].map(judge);
  return others.every((each) => each === first) ? first : undefined;
}
