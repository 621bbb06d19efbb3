import type { Value as Plain } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import type { Fields, Schema } from "@plutolang/pluto/kinds";
import { visibleKeys } from "../solve/members/properties.js";
import { type At, toSpan } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import { isText } from "../values/symbols.js";
import { type Cause, onlyAtom, type Value } from "../values/value.js";
import { describe, describeSchema } from "./describe.js";

/** What an argument is said to be in messages: `instanceType`, `envs.TOKEN`. */
export interface Subject {
  readonly path: string;
  readonly at: At;
}

/** An argument as plain data, or what is wrong with it. */
export interface Checked {
  readonly value?: Plain | undefined;
  readonly problems: readonly Problem[];
}

/** A diagnostic that still wants its second span. */
export type Problem = (related: Diagnostic["related"]) => Diagnostic;

const fine = (value: Plain | undefined): Checked => ({ value, problems: [] });
const wrong = (problem: Problem): Checked => ({ problems: [problem] });

/** Evaluates an argument to plain data and holds it against its schema. */
export function check(schema: Schema, value: Value, subject: Subject): Checked {
  const atom = onlyAtom(value);
  if (!atom || atom.is === "unknown" || atom.is === "use") return notKnown(value, subject);
  if (atom.is === "object" && atom.data.is === "opaque") return notKnown(value, subject);
  if (schema.type === "any of") return checkAny(schema.of, value, subject);
  if (atom.is === "object") return checkObject(schema, atom, value, subject);
  if (atom.is === "text") {
    return schema.type === "string" || schema.type === "name"
      ? fine(atom.value)
      : mismatch(schema, value, subject);
  }
  if (schema.type === "string" && isText(atom.value))
    return checkString(schema, atom.value, subject);
  if (schema.type === "number" && typeof atom.value === "number")
    return checkNumber(schema, atom.value, subject);
  if (schema.type === "boolean" && typeof atom.value === "boolean") return fine(atom.value);
  return mismatch(schema, value, subject);
}

export function notKnown(value: Value, { path, at }: Subject): Checked {
  const cause: Cause = value.cause ?? { why: whyNot(value), at };
  return wrong((related) =>
    diagnostic("PLUTO1003", { subject: path, why: cause.why }, toSpan(cause.at), related),
  );
}

function whyNot(value: Value): string {
  const atom = onlyAtom(value);
  if (atom?.is === "use") return "this is known once the resource is deployed, not before";
  return value.atoms.size > 1
    ? "it may be one of several values"
    : "it is not known before run time";
}

export function mismatch(schema: Schema, value: Value, { path, at }: Subject): Checked {
  const parameters = { subject: path, given: describe(value), expected: describeSchema(schema) };
  return wrong((related) => diagnostic("PLUTO1014", parameters, toSpan(at), related));
}

function outside(subject: Subject, given: string, expected: string): Checked {
  return wrong((related) =>
    diagnostic(
      "PLUTO1016",
      { subject: subject.path, given, expected },
      toSpan(subject.at),
      related,
    ),
  );
}

function checkString(
  schema: Schema & { type: "string" },
  value: string,
  subject: Subject,
): Checked {
  if (schema.oneOf && !schema.oneOf.includes(value))
    return outside(subject, JSON.stringify(value), describeSchema(schema));
  if (schema.pattern && !schema.pattern.test(value)) {
    return outside(
      subject,
      JSON.stringify(value),
      schema.expected ?? `text that fits ${schema.pattern}`,
    );
  }
  return fine(value);
}

function checkNumber(
  schema: Schema & { type: "number" },
  value: number,
  subject: Subject,
): Checked {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = schema;
  const fits = value >= min && value <= max && (!schema.integer || Number.isInteger(value));
  return fits ? fine(value) : outside(subject, String(value), describeSchema(schema, true));
}

function checkAny(schemas: readonly Schema[], value: Value, subject: Subject): Checked {
  const results = schemas.map((schema) => ({ schema, result: check(schema, value, subject) }));
  const good = results.find(({ result }) => result.problems.length === 0);
  if (good) return good.result;
  const atom = onlyAtom(value);
  const near = results.find(
    ({ schema }) => atom?.is === "object" && (schema.type === "object" || schema.type === "record"),
  );
  return near?.result ?? mismatch({ type: "any of", of: schemas }, value, subject);
}

function checkObject(schema: Schema, obj: Obj, value: Value, subject: Subject): Checked {
  if (schema.type === "list" && obj.data.is === "array")
    return checkList(schema.of, obj, value, subject);
  if (obj.data.is !== "object" || obj.resource) return mismatch(schema, value, subject);
  if (schema.type === "object") return checkFields(schema.fields, obj, value, subject);
  if (schema.type === "record") return checkRecord(schema, obj, value, subject);
  return mismatch(schema, value, subject);
}

function checkList(of: Schema, list: Obj, value: Value, subject: Subject): Checked {
  if (list.length === undefined)
    return notKnown({ atoms: new Set(), cause: list.rest?.cause ?? value.cause }, subject);
  const results = Array.from({ length: list.length }, (_, index) => {
    const property = list.properties.get(String(index));
    const at = property?.at ?? subject.at;
    return check(of, property?.value ?? { atoms: new Set() }, {
      path: `${subject.path}[${index}]`,
      at,
    });
  });
  return {
    value: results.map((each) => each.value ?? null),
    problems: results.flatMap((each) => each.problems),
  };
}

function checkRecord(
  schema: Schema & { type: "record" },
  obj: Obj,
  value: Value,
  subject: Subject,
): Checked {
  return collect(obj, value, subject, (key, property, inner) => {
    const { key: keys } = schema;
    if (keys && !keys.pattern.test(key)) {
      const problem: Problem = (related) =>
        diagnostic(
          "PLUTO1025",
          { subject: inner.path, key, rule: keys.rule },
          toSpan(inner.at),
          related,
        );
      return wrong(problem);
    }
    return check(schema.of, property, inner);
  });
}

/** @param skip fields that are not plain data: the name */
export function checkFields(fields: Fields, obj: Obj, value: Value, subject: Subject): Checked {
  const checked = collect(obj, value, subject, (key, property, inner) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) {
      const known = Object.keys(fields);
      return wrong((related) =>
        diagnostic("PLUTO1015", { subject: inner.path, key, known }, toSpan(inner.at), related),
      );
    }
    return field.type === "name" ? fine(undefined) : check(field, property, inner);
  });
  const missing = Object.entries(fields)
    .filter(([key, field]) => !field.optional && field.type !== "name" && !isGiven(obj, key))
    .map(([key]): Problem => {
      const path = subject.path ? `${subject.path}.${key}` : key;
      return (related) => diagnostic("PLUTO1013", { subject: path }, toSpan(subject.at), related);
    });
  return { value: checked.value, problems: [...checked.problems, ...missing] };
}

function isGiven(obj: Obj, key: string): boolean {
  const property = obj.properties.get(key);
  if (!property) return obj.rest !== undefined;
  const atom = onlyAtom(property.value);
  return !(atom?.is === "constant" && atom.value === undefined);
}

/** Goes through an object's properties; those that are undefined are not there. */
function collect(
  obj: Obj,
  value: Value,
  subject: Subject,
  each: (key: string, property: Value, inner: Subject) => Checked,
): Checked {
  if (obj.rest) {
    const named = subject.path === "" ? { ...subject, path: "options" } : subject;
    return notKnown({ atoms: new Set(), cause: obj.rest.cause ?? value.cause }, named);
  }
  const found: Record<string, Plain> = {};
  const problems: Problem[] = [];
  for (const key of visibleKeys(obj)) {
    const property = obj.properties.get(key);
    const atom = property && onlyAtom(property.value);
    if (!property || (atom?.is === "constant" && atom.value === undefined)) continue;
    const path = subject.path ? `${subject.path}.${key}` : key;
    const inner = { path, at: property.at ?? subject.at };
    const given = property.maybe ? { atoms: new Set<never>(), cause: value.cause } : property.value;
    const result = each(key, given, inner);
    problems.push(...result.problems);
    if (result.value !== undefined) found[key] = result.value;
  }
  return { value: found, problems };
}
