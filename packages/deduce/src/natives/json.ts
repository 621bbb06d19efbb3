import { whileUnsure } from "../solve/control/branches.js";
import { callOwn } from "../solve/expressions/conversions.js";
import type { Machine } from "../solve/machine.js";
import { ownKeys, visibleKeys } from "../solve/members/properties.js";
import { knownData } from "../solve/members/real.js";
import { allocate, fillArray, writeProperty, writeRest } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { ownFunctions } from "../values/own-functions.js";
import {
  constantOf,
  dataValue,
  join,
  nothing,
  onlyConstant,
  single,
  undefinedValue,
  unknownValue,
  type Value,
  withUses,
} from "../values/value.js";
import { allArgs, arg, callFor, causeIn, type Implementation, plainSite } from "./native.js";

/** `JSON.stringify` calls `toJSON` and getters, of all that it comes to; gives all that it comes to. */
function visit(m: Machine, call: NativeCall, value: Value, seen: Set<Obj>): Value {
  m.observe(call.frame, value, call.site.at);
  let all = value;
  for (const atom of value.atoms) {
    if (atom.is !== "object" || seen.has(atom)) continue;
    seen.add(atom);
    for (const each of shown(m, call, atom)) all = join(all, visit(m, call, each, seen));
  }
  return all;
}

function shown(m: Machine, call: NativeCall, obj: Obj): readonly Value[] {
  if (obj.resource) return [];
  if (obj.data.is === "proxy") return shownFields(m, call, obj);
  if (obj.data.is !== "object" && obj.data.is !== "array") return [];
  const replaced = callOwn(m, call.frame, obj, "toJSON", argsOf(dataValue()), call.site);
  return replaced ? [replaced] : fields(m, call, obj);
}

/** What a proxy shows of itself: its `toJSON` makes it, or its keys lead to it. */
function shownFields(m: Machine, { frame, site }: NativeCall, proxy: Obj): Value[] {
  const self = single(proxy);
  const own = ownFunctions(m.get(frame, self, constantOf("toJSON"), site));
  const replaced = m.call(frame, own, self, argsOf(dataValue()), plainSite(site));
  const { list, rest } = ownKeys(m, frame, proxy, site, "listed");
  const keys = [...list.map((key) => constantOf(key)), ...(rest ? [rest] : [])];
  return [replaced, ...keys.map((key) => m.get(frame, self, key, site))];
}

function fields(m: Machine, { frame, site }: NativeCall, obj: Obj): Value[] {
  m.depend(frame, obj);
  const known = visibleKeys(obj).map((key) => m.get(frame, single(obj), constantOf(key), site));
  return obj.rest ? [...known, obj.rest] : known;
}

/** A replacer is called with all that the value has in it. */
function replaceWith(m: Machine, call: NativeCall, seen: ReadonlySet<Obj>): void {
  const replacer = ownFunctions(arg(call, 1));
  if (replacer.atoms.size === 0) return;
  const inside: Value = { atoms: new Set([...seen, ...dataValue().atoms]) };
  whileUnsure(m, call.frame, () =>
    callFor(m, call, replacer, "replacer", argsOf(dataValue(), inside)),
  );
}

const stringify: Implementation = (m, call) => {
  const seen = new Set<Obj>();
  const all = visit(m, call, allArgs(call), seen);
  replaceWith(m, call, seen);
  const unknown = withUses(unknownValue(causeIn(m, call, call.args.list)), [all]);
  const known = [0, 1, 2].map((index) => knownData(arg(call, index)));
  if (known.includes(undefined)) return unknown;
  try {
    const [data, replacer, space] = known.map((each) => each?.value);
    return constantOf(JSON.stringify(data, replacer as string[], space as number));
  } catch {
    return unknown;
  }
};

const parse: Implementation = (m, call) => {
  m.observe(call.frame, allArgs(call), call.site.at);
  const text = onlyConstant(arg(call, 0));
  const reviver = ownFunctions(arg(call, 1));
  const unknown = () => withUses(unknownValue(causeIn(m, call, call.args.list)), call.args.list);
  const open = () => (reviver.atoms.size > 0 ? reviveAny(m, call, reviver, unknown()) : unknown());
  try {
    const data: unknown = JSON.parse(text?.value as string);
    if (reviver.atoms.size > 0) return revive(m, call, reviver, ["", data], "json");
    return fromData(m, call, data, "json");
  } catch {
    return open();
  }
};

/** What a reviver makes of data that is known: of the innermost first. */
function revive(
  m: Machine,
  call: NativeCall,
  reviver: Value,
  [key, data]: readonly [string, unknown],
  part: string,
): Value {
  const inside = new Map<string, Value>();
  if (data !== null && typeof data === "object")
    for (const [name, each] of Object.entries(data))
      inside.set(name, revive(m, call, reviver, [name, each], `${part}.${name}`));
  const { frame, site } = call;
  const is = Array.isArray(data) ? "array" : "object";
  const made = allocate(m, frame, site, () => ({ is }), part);
  if (is === "array") fillArray(m, made, [...inside.values()], undefined);
  else
    for (const [name, each] of inside)
      if (each !== undefinedValue) writeProperty(m, made, name, each, site.at, true);
  const value =
    data !== null && typeof data === "object" ? single(made) : constantOf(data as string);
  return callFor(m, call, reviver, part, argsOf(constantOf(key), value), unknownValue());
}

/** The same of data that is not known: what the reviver returns may be anywhere in the result. */
function reviveAny(m: Machine, call: NativeCall, reviver: Value, unknown: Value): Value {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "revived");
  const given = join(dataValue(unknown.cause), single(made));
  whileUnsure(m, call.frame, () => {
    const returned = callFor(m, call, reviver, "revived", argsOf(unknownValue(), given));
    writeRest(m, made, returned);
  });
  return { atoms: join(made.rest ?? nothing, single(made)).atoms, cause: unknown.cause };
}

/** Plain data as a value of the program. */
export function fromData(
  m: Machine,
  call: Pick<NativeCall, "frame" | "site">,
  data: unknown,
  part: string,
): Value {
  if (data === null || typeof data !== "object") return constantOf(data as string);
  if (Array.isArray(data)) {
    const list = data.map((each: unknown, index) => fromData(m, call, each, `${part}.${index}`));
    return single(
      fillArray(
        m,
        allocate(m, call.frame, call.site, () => ({ is: "array" }), part),
        list,
        undefined,
      ),
    );
  }
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), part);
  for (const [key, each] of Object.entries(data)) {
    writeProperty(m, made, key, fromData(m, call, each, `${part}.${key}`), call.site.at, true);
  }
  return single(made);
}

export const jsonStatics: Readonly<Record<string, Implementation>> = { stringify, parse };
