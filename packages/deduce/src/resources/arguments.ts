import type { Value as Plain } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import type { Kind, Parameter } from "@plutolang/pluto/kinds";
import type { CallSite } from "../solve/machine.js";
import { type At, toSpan } from "../source/unit.js";
import { type Args, argAt } from "../values/args.js";
import type { GivenHandler, Obj } from "../values/obj.js";
import { isText } from "../values/symbols.js";
import { onlyAtom, onlyConstant, undefinedValue, type Value } from "../values/value.js";
import { type Checked, check, checkFields, mismatch, notKnown, type Problem } from "./check.js";
import { nameProblems } from "./names.js";
import { tokenProblems } from "./tokens.js";

/** A constructor's arguments, evaluated and checked. */
export interface ReadArguments {
  /** Undefined if the resource cannot be told from others: nothing is made then. */
  readonly name: string | undefined;
  readonly args: Record<string, Plain>;
  readonly given: Map<string, Value>;
  readonly handler: GivenHandler | undefined;
  readonly signature: readonly Parameter[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Reading {
  readonly kind: Kind;
  readonly problems: Problem[];
  readonly args: Record<string, Plain>;
  readonly given: Map<string, Value>;
  name: { value: Value; at: At } | undefined;
  handler: GivenHandler | undefined;
}

export function readArguments(
  kind: Kind,
  args: Args,
  site: CallSite,
  others: readonly Obj[],
): ReadArguments {
  const signature = signatureFor(kind, args);
  const reading: Reading = {
    kind,
    problems: [],
    args: {},
    given: new Map(),
    name: undefined,
    handler: undefined,
  };
  signature.forEach((parameter, index) => {
    const at = site.written?.[index]?.at ?? site.at;
    readParameter(reading, parameter, argAt(args, index), at);
  });
  if (args.list.length > signature.length)
    tooMany(reading, signature.length, args.list.length, site);
  const name = readName(reading, site, others);
  reading.problems.push(...tokenProblems(reading.args, site));
  const related = [{ ...toSpan(site.at), message: `the ${kind.name} is made here` }];
  return {
    name,
    args: reading.args,
    given: reading.given,
    handler: reading.handler,
    signature,
    diagnostics: reading.problems.map((each) => each(related)),
  };
}

/** The first way to call the constructor that the arguments fit, else the first of all. */
function signatureFor(kind: Kind, args: Args): readonly Parameter[] {
  const fits = kind.signatures.find((each) =>
    each.every((parameter, index) => fitsParameter(parameter, argAt(args, index))),
  );
  return fits ?? kind.signatures[0] ?? [];
}

function fitsParameter(parameter: Parameter, value: Value): boolean {
  const atom = onlyAtom(value);
  const absent = atom?.is === "constant" && atom.value === undefined;
  switch (parameter.role) {
    case "handler":
    case "argument":
      return true;
    case "name":
      return absent
        ? parameter.optional === true
        : atom?.is === "text" || (atom?.is === "constant" && isText(atom.value));
    case "options":
      return absent
        ? parameter.optional === true
        : atom?.is === "object" && atom.data.is === "object";
  }
}

function readParameter(reading: Reading, parameter: Parameter, value: Value, at: At): void {
  switch (parameter.role) {
    case "name":
      if (!isAbsent(value)) reading.name = { value, at };
      return;
    case "handler":
      reading.handler = { value, at };
      return;
    case "argument": {
      reading.given.set(parameter.name, value);
      const { name: path, schema } = parameter;
      const checked = isAbsent(value) ? missing(path, at) : check(schema, value, { path, at });
      take(reading, { ...checked, value: undefined });
      if (checked.value !== undefined) reading.args[path] = checked.value;
      return;
    }
    case "options":
      reading.given.set("options", value);
      readOptions(reading, parameter, value, at);
  }
}

function missing(path: string, at: At): Checked {
  return {
    problems: [(related) => diagnostic("PLUTO1013", { subject: path }, toSpan(at), related)],
  };
}

function readOptions(
  reading: Reading,
  parameter: Parameter & { role: "options" },
  value: Value,
  at: At,
): void {
  if (isAbsent(value)) {
    const required = Object.entries(parameter.fields).filter(([, field]) => !field.optional);
    if (!parameter.optional) for (const [path] of required) take(reading, missing(path, at));
    return;
  }
  const subject = { path: "", at };
  const atom = onlyAtom(value);
  if (atom?.is !== "object" || atom.data.is === "opaque") {
    const isKnown = atom?.is === "constant";
    const schema = { type: "object", fields: parameter.fields } as const;
    const named = { path: "options", at };
    take(reading, isKnown ? mismatch(schema, value, named) : notKnown(value, named));
    return;
  }
  if (atom.data.is !== "object") {
    take(
      reading,
      mismatch({ type: "object", fields: parameter.fields }, value, { path: "options", at }),
    );
    return;
  }
  for (const [key, field] of Object.entries(parameter.fields)) {
    const property = field.type === "name" ? atom.properties.get(key) : undefined;
    if (property && !isAbsent(property.value))
      reading.name ??= { value: property.value, at: property.at ?? at };
  }
  take(reading, checkFields(parameter.fields, atom, value, subject));
}

function take(reading: Reading, { value, problems }: Checked): void {
  reading.problems.push(...problems);
  if (typeof value === "object" && value !== null) Object.assign(reading.args, value);
}

function tooMany(reading: Reading, most: number, given: number, site: CallSite): void {
  const at = site.written?.[most]?.at ?? site.at;
  const parameters = { kind: reading.kind.name, most, given };
  reading.problems.push(() => diagnostic("PLUTO1018", parameters, toSpan(at)));
}

function isAbsent(value: Value): boolean {
  const only = onlyConstant(value);
  return only !== undefined && only.value === undefined;
}

/** @returns the name under which the resource is known; undefined if it has none that can be used */
function readName(reading: Reading, site: CallSite, others: readonly Obj[]): string | undefined {
  const { kind, name } = reading;
  const fallback = kind.naming.default;
  if (!name && fallback === undefined) {
    take(reading, missing("name", site.at));
    return undefined;
  }
  const { value, at } = name ?? { value: undefinedValue, at: site.at };
  const atom = onlyAtom(value);
  if (name && atom?.is === "text") {
    const why =
      "it depends on an environment variable, and names must not change from one deployment to the next";
    take(reading, notKnown({ atoms: new Set(), cause: { why, at } }, { path: "name", at }));
    return undefined;
  }
  if (name && (atom?.is !== "constant" || !isText(atom.value))) {
    const isKnown = atom?.is === "constant" || (atom?.is === "object" && atom.data.is !== "opaque");
    const subject = { path: "name", at };
    take(reading, isKnown ? mismatch({ type: "name" }, value, subject) : notKnown(value, subject));
    return undefined;
  }
  const text = name && atom?.is === "constant" ? String(atom.value) : (fallback ?? "");
  const { problems, usable } = nameProblems(kind, text, name !== undefined, at, others);
  reading.problems.push(...problems);
  return usable ? text : undefined;
}
