import type { Argument, Code, Expression, Property } from "../../ir/ir.js";
import { type Args, noArgs } from "../../values/args.js";
import type { Closure, Property as Held, Obj } from "../../values/obj.js";
import { filter, join, nothing, single, type Value } from "../../values/value.js";
import { thisOf } from "../calls/this.js";
import { whileUnsure } from "../control/branches.js";
import { iterate } from "../iteration/elements.js";
import type { Frame, Machine, Site } from "../machine.js";
import { claim } from "../members/own-arrays.js";
import { copiedParts, type Part, writePart } from "../members/properties.js";
import { allocate, fillArray, replace, writePrototype, writeRest } from "../memory.js";
import { noteKey, toPropertyKey } from "./conversions.js";
import { toKey } from "./operators.js";

export function evaluateObject(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "object" },
): Value {
  const made = allocate(m, frame, node, () => ({ is: "object" }));
  const parts: Parts = new Map();
  for (const property of node.properties) addProperty(m, frame, made, parts, property, node);
  for (const [key, part] of parts) {
    const { get, set, value } = part;
    if (get) addAccessor(m, made, key, "get", get, value);
    if (set) addAccessor(m, made, key, "set", set, value);
    if (!get && !set) writePart(m, made, key, part);
  }
  return single(made);
}

/** What a literal has under each name in the end of one walk: what comes later overwrites. */
type Parts = Map<string, Part & Pick<Held, "get" | "set">>;

function addProperty(
  m: Machine,
  frame: Frame,
  made: Obj,
  parts: Parts,
  property: Property,
  node: Site,
): void {
  if (property.t === "spread") {
    addSpread(m, frame, made, parts, m.evaluate(frame, property.value), node);
    return;
  }
  const written = toPropertyKey(m, frame, m.evaluate(frame, property.key), node);
  const key = toKey(written);
  if (property.t === "value") {
    const value = evaluateMember(m, frame, property.value, made);
    if (key === undefined) {
      noteKey(m, made, written);
      writeRest(m, made, value);
    } else if (key === "__proto__") {
      const objects = filter(value, (atom) => atom.is === "object");
      writePrototype(m, made, objects);
    } else parts.set(key, { value, maybe: false, at: property.at });
    return;
  }
  const site = { id: property.id, at: property.code.at };
  const closure = single(makeClosure(m, frame, site, property.code, made));
  if (key !== undefined) {
    const { get, set } = parts.get(key) ?? {};
    parts.set(key, { value: nothing, maybe: false, at: site.at, get, set, [property.t]: closure });
  } else if (property.t === "get") {
    const call = () => m.call(frame, closure, single(made), noArgs, site);
    writeRest(m, made, whileUnsure(m, frame, call));
  }
}

function addSpread(
  m: Machine,
  frame: Frame,
  made: Obj,
  parts: Parts,
  spread: Value,
  node: Site,
): void {
  for (const [key, part] of copiedParts(m, frame, made, spread, node)) {
    const old = part.maybe ? parts.get(key) : undefined;
    parts.set(key, old ? { ...old, value: join(old.value, part.value) } : part);
  }
}

/** A method of a literal has its `super`. */
function evaluateMember(m: Machine, frame: Frame, node: Expression, home: Obj): Value {
  if (node.t === "function" && node.code.is === "method")
    return single(makeClosure(m, frame, node, node.code, home));
  return m.evaluate(frame, node);
}

export function addAccessor(
  m: Machine,
  obj: Obj,
  key: string | undefined,
  is: "get" | "set",
  closure: Value,
  value: Value = nothing,
): void {
  if (key === undefined) return;
  const old = obj.properties.get(key);
  const all = join(old?.[is] ?? nothing, closure);
  const held = join(old?.value ?? nothing, value);
  if (old?.[is] === all && old.value === held) return;
  const { get, set } = old ?? {};
  replace(m, obj, key, { value: held, maybe: false, hidden: false, get, set, [is]: all });
}

export function makeArray(m: Machine, frame: Frame, node: Expression & { t: "array" }): Value {
  const { list, rest } = evaluateArguments(m, frame, node.elements);
  const made = allocate(m, frame, node, () => ({ is: "array" }));
  if (!node.raw) claim(m, frame, made);
  fillArray(m, made, list, rest);
  if (node.raw && !made.properties.has("raw")) {
    const raw = allocate(m, frame, node, () => ({ is: "array" }), "raw");
    fillArray(m, raw, evaluateArguments(m, frame, node.raw).list, undefined);
    replace(m, made, "raw", { value: single(raw), maybe: false, hidden: true });
  }
  return single(made);
}

/** Arguments in order, spreads opened; after one of unknown length positions are not known. */
export function evaluateArguments(m: Machine, frame: Frame, args: readonly Argument[]): Args {
  const list: Value[] = [];
  let rest: Value | undefined;
  for (const { value: node, spread } of args) {
    const value = m.evaluate(frame, node);
    const part = spread ? iterate(m, frame, value, node) : { list: [value], rest: undefined };
    if (rest === undefined) list.push(...part.list);
    else for (const each of part.list) rest = join(rest, each);
    if (part.rest) rest = join(rest ?? nothing, part.rest);
  }
  return { list, rest };
}

export function makeClosure(
  m: Machine,
  frame: Frame,
  site: Site,
  code: Code,
  home?: Obj,
  isStatic = false,
): Obj {
  const made = allocate(
    m,
    frame,
    site,
    (): Closure => ({
      is: "function",
      code,
      environment: frame.environment,
      self: undefined,
      home,
      isStatic,
    }),
  );
  const { data } = made;
  if (data.is === "function" && code.is === "arrow") {
    data.self = join(data.self ?? nothing, thisOf(frame));
    if (!data.home) {
      data.home = frame.context.home;
      data.isStatic = frame.context.isStatic;
    }
  }
  return made;
}
