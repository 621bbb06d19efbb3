import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { ownKeys } from "../solve/members/properties.js";
import { allocate, fillArray, writeProperty, writeRest } from "../solve/memory.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { type Atom, constantOf, join, nothing, single, type Value } from "../values/value.js";
import { arg, type Implementation } from "./native.js";

/** One call of `structuredClone`. */
interface Cloning {
  readonly m: Machine;
  readonly call: NativeCall;
  /** The copies that there are, by what they are copies of. */
  readonly known: Map<Obj, Obj>;
}

/** `structuredClone`: plain copies all the way down, made of what getters give. */
export const structuredCloneOf: Implementation = (m, call) =>
  cloned({ m, call, known: new Map() }, arg(call, 0));

function cloned(cloning: Cloning, value: Value): Value {
  let result: Value = nothing;
  for (const atom of value.atoms) {
    result = join(result, single(isCopied(atom) ? cloneOf(cloning, atom) : atom));
  }
  return { atoms: result.atoms, cause: value.cause };
}

const copied = ["object", "array", "map", "set"] as const;

type Copied = Obj & { readonly data: { readonly is: (typeof copied)[number] } };

function isCopied(atom: Atom): atom is Copied {
  return atom.is === "object" && copied.some((each) => each === atom.data.is);
}

function cloneOf(cloning: Cloning, obj: Copied): Obj {
  const { m, call, known } = cloning;
  const { is } = obj.data;
  const done = known.get(obj);
  if (done) return done;
  const made = allocate(m, call.frame, call.site, () => ({ is }), `clone${obj.id}`);
  known.set(obj, made);
  m.depend(call.frame, obj);
  if (is === "array") cloneElements(cloning, made, obj);
  else if (is === "object") cloneProperties(cloning, made, obj);
  else cloneEntries(cloning, made, obj);
  return made;
}

function cloneElements(cloning: Cloning, made: Obj, from: Obj): void {
  const { m, call } = cloning;
  const { list, rest } = iterate(m, call.frame, single(from), call.site);
  const copies = list.map((each) => cloned(cloning, each));
  fillArray(m, made, copies, rest && cloned(cloning, rest));
}

function cloneProperties(cloning: Cloning, made: Obj, from: Obj): void {
  const { m, call } = cloning;
  for (const key of ownKeys(m, call.frame, from, call.site, "listed").list) {
    const value = m.get(call.frame, single(from), constantOf(key), call.site);
    const sure = from.properties.get(key)?.maybe !== true;
    writeProperty(m, made, key, cloned(cloning, value), call.site.at, sure);
  }
  if (from.rest) writeRest(m, made, cloned(cloning, from.rest));
}

/** A map or a set with all of the other's entries, whose keys are no longer told apart. */
function cloneEntries(cloning: Cloning, made: Obj, from: Obj): void {
  const { m } = cloning;
  m.willChange(made);
  for (const [id, entry] of from.properties) {
    made.properties.set(id, { ...entry, value: cloned(cloning, entry.value) });
  }
  if (from.keys) made.keys = cloned(cloning, from.keys);
  m.changed(made);
  if (from.rest) writeRest(m, made, cloned(cloning, from.rest));
}
