import type { Value as ArchitectureValue } from "@plutolang/architecture";
import type { Primitive } from "../../ir/ir.js";
import { argsOf } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { isSymbol, wellKnownSymbols } from "../../values/symbols.js";
import {
  type Atom,
  agreed,
  type Constant,
  constantOf,
  join,
  nothing,
  onlyAtom,
  onlyConstant,
  type Text,
  textOf,
  truth,
  unknownValue,
  type Value,
  withUses,
} from "../../values/value.js";
import type { Frame, Machine, Site } from "../machine.js";
import { hasMember, isInstance } from "../members/membership.js";
import { realPrimitive } from "../members/real.js";
import { callOwn, toPrimitive } from "./conversions.js";

/** The property key that a value is, if that is known. */
export function toKey(value: Value): string | undefined {
  const only = onlyConstant(value);
  return only ? String(only.value) : undefined;
}

type Compute = (a: never, b: never) => Primitive;
const computes: Record<string, Compute> = {
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "%": (a: number, b: number) => a % b,
  "**": (a: number, b: number) => a ** b,
  "<": (a: number, b: number) => a < b,
  ">": (a: number, b: number) => a > b,
  "<=": (a: number, b: number) => a <= b,
  ">=": (a: number, b: number) => a >= b,
  "&": (a: number, b: number) => a & b,
  "|": (a: number, b: number) => a | b,
  "^": (a: number, b: number) => a ^ b,
  "<<": (a: number, b: number) => a << b,
  ">>": (a: number, b: number) => a >> b,
  ">>>": (a: number, b: number) => a >>> b,
};

export function binary(
  m: Machine,
  frame: Frame,
  operator: string,
  a: Value,
  b: Value,
  site: Site,
): Value {
  const converted = operandsOf(m, frame, operator, a, b, site);
  if (operator === "+") {
    const [x, y] = [realPrimitive(m, frame, a, "string"), realPrimitive(m, frame, b, "string")];
    return withUses(add(m, frame, x, y, site), [converted]);
  }
  m.observe(frame, a, site.at);
  m.observe(frame, b, site.at);
  if (operator === "===" || operator === "==") return verdict(m, same(operator, a, b), a, b, site);
  if (operator === "!==" || operator === "!=") {
    const equal = same(operator, a, b);
    return verdict(m, equal === undefined ? undefined : !equal, a, b, site);
  }
  const judged = operator === "instanceof" ? judgedByClass(m, frame, a, b, site) : undefined;
  if (judged) return judged;
  if (operator === "instanceof") return verdict(m, isInstance(m, frame, a, b, site), a, b, site);
  if (operator === "in") return verdict(m, hasMember(m, frame, a, b, site), a, b, site);
  const [x, y] = [a, b].map((each) => onlyConstant(realPrimitive(m, frame, each, "number")));
  const compute = computes[operator];
  if (compute && x && y && typeof x.value !== "object" && typeof y.value !== "object") {
    return attempt(m, () => compute(x.value as never, y.value as never), site);
  }
  return unknownValue(causeOf(m, a, b, site));
}

/** `a instanceof b` where `b` has a `Symbol.hasInstance` of the program's own. */
function judgedByClass(
  m: Machine,
  frame: Frame,
  a: Value,
  b: Value,
  site: Site,
): Value | undefined {
  let result: Value | undefined;
  for (const atom of b.atoms) {
    if (atom.is !== "object") continue;
    const answer = callOwn(m, frame, atom, wellKnownSymbols.hasInstance, argsOf(a), site);
    if (answer) result = join(result ?? nothing, answer);
  }
  const known = result && b.atoms.size === 1 && result.atoms.size > 0 ? truth(result) : undefined;
  return result && verdict(m, known, a, b, site);
}

/** Operators that compare objects for what they are, or look into them. */
const ofObjects = ["===", "!==", "==", "!=", "instanceof", "in"];

function operandsOf(
  m: Machine,
  frame: Frame,
  operator: string,
  a: Value,
  b: Value,
  site: Site,
): Value {
  const loose = operator === "==" || operator === "!=";
  if (ofObjects.includes(operator) && !(loose && hasPrimitive(a) !== hasPrimitive(b)))
    return nothing;
  return join(toPrimitive(m, frame, a, "number", site), toPrimitive(m, frame, b, "number", site));
}

/** It may be something that an object is converted for, to compare the two. */
function hasPrimitive(value: Value): boolean {
  return [...value.atoms].some(
    (atom) =>
      atom.is !== "object" &&
      !(atom.is === "constant" && (atom.value === null || atom.value === undefined)),
  );
}

function attempt(m: Machine, compute: () => Primitive, site: Site): Value {
  try {
    return constantOf(compute());
  } catch {
    return unknownValue(m.cause("this computation fails", site.at));
  }
}

function verdict(m: Machine, known: boolean | undefined, a: Value, b: Value, site: Site): Value {
  return known === undefined ? unknownValue(causeOf(m, a, b, site)) : constantOf(known);
}

export function causeOf(m: Machine, a: Value, b: Value, site: Site) {
  return a.cause ?? b.cause ?? m.cause("this is not known before run time", site.at);
}

function same(operator: string, a: Value, b: Value): boolean | undefined {
  if (operator.length === 3) return strictlyEqual(a, b);
  const [x, y] = [onlyConstant(a), onlyConstant(b)];
  // biome-ignore lint/suspicious/noDoubleEquals: the program's own operator
  if (x && y) return x.value == y.value;
  if (y && (y.value === null || y.value === undefined)) return isNullish(a);
  if (x && (x.value === null || x.value === undefined)) return isNullish(b);
  return strictlyEqual(a, b);
}

function isNullish(value: Value): boolean | undefined {
  return agreed(value, (atom) => {
    if (atom.is === "constant") return atom.value === null || atom.value === undefined;
    if (atom.is === "object" && atom.data.is !== "opaque") return false;
    return undefined;
  });
}

export function strictlyEqual(a: Value, b: Value): boolean | undefined {
  const [x, y] = [onlyAtom(a), onlyAtom(b)];
  if (x && y && isExact(x) && isExact(y)) {
    if (x.is === "constant" && y.is === "constant") return x.value === y.value;
    if (x.is !== "object" || y.is !== "object") return false;
    if (x === y) return x.isSingle ? true : undefined;
    return mayBeSame(x, y) ? undefined : false;
  }
  if (a.atoms.size === 0 || b.atoms.size === 0) return undefined;
  for (const one of a.atoms)
    for (const other of b.atoms) if (mayEqual(one, other)) return undefined;
  return false;
}

/** Where a context stands for calls of several functions with one code, a name may stand for each. */
function mayBeSame({ data: a }: Obj, { data: b }: Obj): boolean {
  return a.is === "function" && b.is === "function" && a.code === b.code;
}

function isExact(atom: Atom): boolean {
  return atom.is === "constant" || (atom.is === "object" && atom.data.is !== "opaque");
}

function mayEqual(a: Atom, b: Atom): boolean {
  if (a === b) return true;
  if (a.is === "object" && b.is === "object" && mayBeSame(a, b)) return true;
  return !isExact(a) || !isExact(b);
}

function add(m: Machine, frame: Frame, a: Value, b: Value, site: Site): Value {
  const [x, y] = [onlyConstant(a), onlyConstant(b)];
  if (x && y && isJoinable(x) && isJoinable(y))
    return attempt(m, () => (x.value as string) + (y.value as string), site);
  const parts = [...concatenable(a), ...concatenable(b)];
  if (parts.length > 1 && !parts.includes(undefined))
    return joinTexts(parts as ArchitectureValue[]);
  for (const each of [a, b]) m.observe(frame, each, site.at);
  return withUses(unknownValue(causeOf(m, a, b, site)), [a, b]);
}

/** What a value is in a string of parts, if it is one thing that is known. */
function concatenable(value: Value): readonly (ArchitectureValue | undefined)[] {
  const only = onlyAtom(value);
  if (only?.is === "constant" && isJoinable(only)) return [String(only.value)];
  if (only?.is === "text") return partsOf(only);
  return [undefined];
}

/** A symbol is no text, and does not become one by itself. */
function isJoinable({ value }: Constant): boolean {
  return !isSymbol(value);
}

function partsOf({ value }: Text): readonly ArchitectureValue[] {
  const joined = value as { $join?: readonly ArchitectureValue[] };
  return joined.$join ?? [value];
}

function joinTexts(parts: readonly ArchitectureValue[]): Value {
  const merged: ArchitectureValue[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string")
      merged[merged.length - 1] = last + part;
    else if (part !== "") merged.push(part);
  }
  const [only] = merged;
  if (merged.length === 1 && typeof only === "string") return constantOf(only);
  return textOf({ $join: merged });
}

export function template(m: Machine, frame: Frame, parts: readonly Value[], site: Site): Value {
  const converted = parts.map((each) => toPrimitive(m, frame, each, "string", site));
  const known = parts.flatMap((each) => concatenable(realPrimitive(m, frame, each, "string")));
  if (!known.includes(undefined)) {
    return joinTexts(known as ArchitectureValue[]);
  }
  for (const each of parts) m.observe(frame, each, site.at);
  const cause = parts.find((each) => each.cause)?.cause;
  return withUses(
    unknownValue(cause ?? m.cause("a part of this text is not known before run time", site.at)),
    [...parts, ...converted],
  );
}

/** `left` if the variable is set, else `right`. */
export function defaulted(left: Text, right: Value): Value | undefined {
  const { value } = left;
  const reference = value as { $env?: string; default?: ArchitectureValue };
  const only = onlyAtom(right);
  if (reference.$env === undefined) return { atoms: new Set([left]) };
  if (reference.default !== undefined) return defaultedAgain(left, reference.default, right);
  if (only?.is === "text")
    return textOf({ ...reference, default: only.value } as ArchitectureValue);
  if (only?.is !== "constant") return undefined;
  if (typeof only.value === "bigint") return undefined;
  return textOf({ ...reference, default: only.value } as ArchitectureValue);
}

/** `left` has a default already: `right` may be one of that. */
function defaultedAgain(left: Text, own: ArchitectureValue, right: Value): Value | undefined {
  if (!own) return undefined;
  const text = onlyAtom(textOf(own));
  const inner = text?.is === "text" ? defaulted(text, right) : undefined;
  const only = inner && onlyAtom(inner);
  if (only?.is !== "text") return undefined;
  return textOf({ ...(left.value as object), default: only.value } as ArchitectureValue);
}

export function unary(m: Machine, frame: Frame, operator: string, value: Value, site: Site): Value {
  m.observe(frame, value, site.at);
  if (["+", "-", "~"].includes(operator)) toPrimitive(m, frame, value, "number", site);
  if (operator === "!") {
    const known = value.atoms.size > 0 ? truth(value) : undefined;
    return known === undefined
      ? unknownValue(value.cause ?? m.cause("this is not known before run time", site.at))
      : constantOf(!known);
  }
  if (operator === "typeof") return typeOf(m, value, site);
  const only = onlyConstant(value);
  if (
    only &&
    operator === "-" &&
    (typeof only.value === "number" || typeof only.value === "bigint")
  )
    return constantOf(-only.value);
  if (only && operator === "+" && typeof only.value !== "bigint")
    return constantOf(Number(only.value));
  if (only && operator === "~") return constantOf(~Number(only.value));
  return unknownValue(value.cause ?? m.cause("this is not known before run time", site.at));
}

function typeOf(m: Machine, value: Value, site: Site): Value {
  const types = new Set<string | undefined>();
  for (const atom of value.atoms) for (const each of typesOf(atom)) types.add(each);
  const [only] = types;
  if (types.size === 1 && only !== undefined) return constantOf(only);
  return unknownValue(
    value.cause ?? m.cause("the type of this is not known before run time", site.at),
  );
}

/** A proxy is of the type of its target. */
function typesOf(atom: Atom): readonly (string | undefined)[] {
  if (atom.is !== "object" || atom.data.is !== "proxy") return [typeOfAtom(atom)];
  return [...atom.data.target.atoms].map(typeOfAtom);
}

function typeOfAtom(atom: Atom): string | undefined {
  if (atom.is === "constant" && isSymbol(atom.value)) return "symbol";
  if (atom.is === "constant") return typeof atom.value;
  if (atom.is === "use") return "string";
  if (atom.is !== "object" || atom.data.is === "opaque" || atom.data.is === "proxy")
    return undefined;
  const callable = ["function", "class", "bound", "native", "kind", "operation"];
  return callable.includes(atom.data.is) ? "function" : "object";
}
