import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { entriesOf, entryKey } from "../solve/members/entries.js";
import { allocate, replace, writeRest } from "../solve/memory.js";
import { noArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj, Property } from "../values/obj.js";
import { constantOf, join, nothing, onlyAtom, single, type Value } from "../values/value.js";
import { arg, callFor, type Implementation, runTime } from "./native.js";

/** What a set, or whatever is given for one, holds: by entry, and others. */
interface Content {
  readonly entries: ReadonlyMap<string, Property>;
  readonly rest: Value | undefined;
}

function contentOf(m: Machine, call: NativeCall, value: Value): Content {
  const only = onlyAtom(value);
  if (only?.is === "object" && only.data.is === "set") {
    m.depend(call.frame, only);
    return { entries: new Map(entriesOf(only)), rest: only.rest };
  }
  const keys = m.get(call.frame, value, constantOf("keys"), call.site);
  const listed = callFor(m, call, keys, "keys", noArgs, value);
  const { list, rest } = iterate(m, call.frame, listed, call.site);
  const entries = new Map<string, Property>();
  let others = rest;
  for (const each of list) {
    const atom = onlyAtom(each);
    if (atom) entries.set(entryKey(atom), { value: each, key: each, maybe: false });
    else others = join(others ?? nothing, each);
  }
  return { entries, rest: others };
}

type Has = boolean | undefined;

function hasOf({ entries, rest }: Content, id: string): Has {
  const entry = entries.get(id);
  if (entry && !entry.maybe) return true;
  return entry || rest ? undefined : false;
}

/** A new set of those entries for which it is true, or may be. */
function combined(keeps: (inThis: Has, inOther: Has) => Has): Implementation {
  return (m, call) => {
    const [own, other] = [contentOf(m, call, call.self), contentOf(m, call, arg(call, 0))];
    const made = allocate(m, call.frame, call.site, () => ({ is: "set" }), "combined");
    for (const [id, entry] of new Map([...own.entries, ...other.entries])) {
      const kept = keeps(hasOf(own, id), hasOf(other, id));
      if (kept !== false) keep(m, made, id, { ...entry, maybe: kept === undefined });
    }
    if (own.rest && keeps(true, undefined) !== false) writeRest(m, made, own.rest);
    if (other.rest && keeps(undefined, true) !== false) writeRest(m, made, other.rest);
    return single(made);
  };
}

function keep(m: Machine, made: Obj, id: string, entry: Property): void {
  const old = made.properties.get(id);
  if (!old || (entry.maybe && !old.maybe)) replace(m, made, id, entry);
}

/** Whether it is so for each entry of one of the two. */
function compared(of: "own" | "other", wanted: boolean): Implementation {
  return (m, call) => {
    const [own, other] = [contentOf(m, call, call.self), contentOf(m, call, arg(call, 0))];
    const [all, against] = of === "own" ? [own, other] : [other, own];
    const verdicts = [...all.entries].map(([id, { maybe }]) => {
      const has = hasOf(against, id);
      return has === wanted ? true : maybe ? undefined : has === undefined ? undefined : false;
    });
    if (verdicts.includes(false)) return constantOf(false);
    if (all.rest || verdicts.includes(undefined))
      return runTime(m, call, "this is not known before run time");
    return constantOf(true);
  };
}

function not(has: Has): Has {
  return has === undefined ? undefined : !has;
}

function both(a: Has, b: Has): Has {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function either(a: Has, b: Has): Has {
  return not(both(not(a), not(b)));
}

/** What sets do with one another. */
export const setOperations: Readonly<Record<string, Implementation>> = {
  union: combined(either),
  intersection: combined(both),
  difference: combined((own, other) => both(own, not(other))),
  symmetricDifference: combined((own, other) =>
    either(both(own, not(other)), both(other, not(own))),
  ),
  isSubsetOf: compared("own", true),
  isSupersetOf: compared("other", true),
  isDisjointFrom: compared("own", false),
};
