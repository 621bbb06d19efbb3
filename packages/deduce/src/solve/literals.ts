import type { Argument, Code, Expression, Property } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import type { Args } from "../values/args.js";
import type { Closure, Obj } from "../values/obj.js";
import { filter, join, nothing, single, type Value } from "../values/value.js";
import { noteKey, toPropertyKey } from "./conversions.js";
import { iterate } from "./elements.js";
import type { Frame, Machine, Site } from "./machine.js";
import {
  allocate,
  fillArray,
  replace,
  writeProperty,
  writePrototype,
  writeRest,
} from "./memory.js";
import { toKey } from "./operators.js";
import { claim } from "./own-arrays.js";
import { copyProperties } from "./properties.js";
import { thisOf } from "./this.js";

export function evaluateObject(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "object" },
): Value {
  const made = allocate(m, frame, node, () => ({ is: "object" }));
  if (m.isSure() || !node.properties.some((each) => each.t === "spread")) {
    for (const property of node.properties) addProperty(m, frame, made, property, node);
    return single(made);
  }
  for (const part of partsOf(m, frame, node, made)) mergePart(m, made, part);
  return single(made);
}

interface Part {
  readonly key: string;
  readonly value: Value;
  readonly maybe: boolean;
  readonly at: At | undefined;
}

/** What a literal with spreads has in the end of one walk: what comes later overwrites. */
function partsOf(
  m: Machine,
  frame: Frame,
  node: Expression & { t: "object" },
  made: Obj,
): Iterable<Part> {
  const parts = new Map<string, Part>();
  const write = (part: Part) => {
    const old = part.maybe ? parts.get(part.key) : undefined;
    const joined = old && { ...part, value: join(old.value, part.value), maybe: old.maybe };
    parts.set(part.key, joined ?? part);
  };
  node.properties.forEach((property, index) => {
    const key =
      property.t === "value" && property.key.t === "constant" ? property.key.value : undefined;
    if (property.t === "value" && key !== undefined && key !== "__proto__") {
      const value = m.evaluate(frame, property.value);
      setHome(property.value, value, made);
      write({ key: String(key), value, maybe: false, at: property.at });
    } else if (property.t === "spread") {
      const value = m.evaluate(frame, property.value);
      const copied = allocate(m, frame, node, () => ({ is: "object" }), `spread${index}`);
      copyProperties(m, frame, copied, value, node);
      const open = value.atoms.size !== 1;
      for (const [name, each] of copied.properties)
        write({ key: name, value: each.value, maybe: open || each.maybe, at: each.at });
      if (copied.rest) writeRest(m, made, copied.rest);
    } else addProperty(m, frame, made, property, node);
  });
  return parts.values();
}

function mergePart(m: Machine, made: Obj, { key, value, maybe, at }: Part): void {
  writeProperty(m, made, key, value, at, !maybe);
  const now = made.properties.get(key);
  if (now && maybe && !now.maybe) replace(m, made, key, { ...now, maybe });
}

function addProperty(m: Machine, frame: Frame, made: Obj, property: Property, node: Site): void {
  if (property.t === "spread") {
    const value = m.evaluate(frame, property.value);
    copyProperties(m, frame, made, value, node);
    return;
  }
  const written = toPropertyKey(m, frame, m.evaluate(frame, property.key), node);
  const key = toKey(written);
  if (property.t === "value") {
    const value = m.evaluate(frame, property.value);
    setHome(property.value, value, made);
    if (key === undefined) {
      noteKey(m, made, written);
      writeRest(m, made, value);
    } else if (key === "__proto__")
      writePrototype(
        m,
        made,
        filter(value, (atom) => atom.is === "object"),
      );
    else writeProperty(m, made, key, value, property.at, true);
    return;
  }
  const closure = single(
    makeClosure(m, frame, { id: property.id, at: property.code.at }, property.code, made),
  );
  addAccessor(m, made, key, property.t, closure);
}

function setHome(node: Expression, value: Value, home: Obj): void {
  if (node.t !== "function" || node.code.is !== "method") return;
  for (const atom of value.atoms) {
    if (atom.is === "object" && atom.data.is === "function") atom.data.home ??= home;
  }
}

export function addAccessor(
  m: Machine,
  obj: Obj,
  key: string | undefined,
  is: "get" | "set",
  closure: Value,
): void {
  if (key === undefined) return;
  const old = obj.properties.get(key);
  if (old?.[is] && [...closure.atoms].every((each) => old[is]?.atoms.has(each))) return;
  replace(m, obj, key, {
    value: old?.value ?? nothing,
    maybe: false,
    hidden: false,
    get: old?.get,
    set: old?.set,
    [is]: join(old?.[is] ?? nothing, closure),
  });
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
