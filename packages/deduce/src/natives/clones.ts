import { iterate } from "../solve/elements.js";
import type { Machine } from "../solve/machine.js";
import { allocate, fillArray, writeContent, writeProperty, writeRest } from "../solve/memory.js";
import { ownKeys } from "../solve/properties.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { constantOf, join, nothing, single, type Value } from "../values/value.js";
import { arg, type Implementation } from "./native.js";

/** `structuredClone`: plain copies all the way down, made of what getters give. */
export const structuredCloneOf: Implementation = (m, call) =>
  cloned(m, call, arg(call, 0), new Map());

function cloned(m: Machine, call: NativeCall, value: Value, known: Map<Obj, Value>): Value {
  let result: Value = nothing;
  for (const atom of value.atoms) {
    const copy = atom.is === "object" ? cloneOf(m, call, atom, known) : single(atom);
    result = join(result, copy);
  }
  return { atoms: result.atoms, cause: value.cause };
}

function cloneOf(m: Machine, call: NativeCall, obj: Obj, known: Map<Obj, Value>): Value {
  const { is } = obj.data;
  const isCopied = is === "object" || is === "array" || is === "map" || is === "set";
  if (!isCopied || obj.resource) return single(obj);
  const done = known.get(obj);
  if (done) return done;
  const made = allocate(m, call.frame, call.site, () => ({ is }), `clone${obj.id}`);
  known.set(obj, single(made));
  m.depend(call.frame, obj);
  if (is === "array") cloneElements(m, call, made, obj, known);
  else if (is === "object") cloneProperties(m, call, made, obj, known);
  else cloneEntries(m, call, made, obj, known);
  return single(made);
}

function cloneElements(
  m: Machine,
  call: NativeCall,
  made: Obj,
  from: Obj,
  known: Map<Obj, Value>,
): void {
  const { list, rest } = iterate(m, call.frame, single(from), call.site);
  const copies = list.map((each) => cloned(m, call, each, known));
  fillArray(m, made, copies, rest && cloned(m, call, rest, known));
}

function cloneProperties(
  m: Machine,
  call: NativeCall,
  made: Obj,
  from: Obj,
  known: Map<Obj, Value>,
): void {
  for (const key of ownKeys(m, call.frame, from, call.site).list) {
    const value = m.get(call.frame, single(from), constantOf(key), call.site);
    const sure = from.properties.get(key)?.maybe !== true;
    writeProperty(m, made, key, cloned(m, call, value, known), call.site.at, sure);
  }
  if (from.rest) writeRest(m, made, cloned(m, call, from.rest, known));
}

/** A map or a set with all of the other's entries, whose keys are no longer told apart. */
function cloneEntries(
  m: Machine,
  call: NativeCall,
  made: Obj,
  from: Obj,
  known: Map<Obj, Value>,
): void {
  if (from.content) writeContent(m, made, from.content);
  m.willChange(made);
  for (const [id, entry] of from.properties) {
    const value = cloned(m, call, entry.value, known);
    made.properties.set(id, { ...entry, value });
  }
  if (from.keys) made.keys = cloned(m, call, from.keys, known);
  m.changed(made);
  if (from.rest) writeRest(m, made, cloned(m, call, from.rest, known));
}
