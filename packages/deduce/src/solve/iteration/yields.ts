import type { Expression } from "../../ir/ir.js";
import { argsOf } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { wellKnownSymbols } from "../../values/symbols.js";
import { dataValue, join, nothing, undefinedValue, type Value } from "../../values/value.js";
import { raise } from "../control/exceptions.js";
import { callOwn } from "../expressions/conversions.js";
import type { Frame, Machine, Site } from "../machine.js";
import { awaited } from "./awaiting.js";
import { iterate } from "./elements.js";
import { addYield, begin, send, throwInto } from "./generators.js";

/** `yield`, and what the generator is sent in its place. */
export function evaluateYield(m: Machine, frame: Frame, node: Expression & { t: "yield" }): Value {
  const given = node.operand ? m.evaluate(frame, node.operand) : undefinedValue;
  const { generator, code } = frame.context;
  const value = code.async && !node.delegate ? awaited(m, frame, given, node) : given;
  const [list] = generator?.content?.atoms ?? [];
  if (!generator || list?.is !== "object") return nothing;
  m.depend(frame, generator);
  if (generator.reasons) raise(frame, generator.reasons);
  if (node.delegate) return delegate(m, frame, value, generator, list, node);
  addYield(m, frame, list, value, node.at);
  return join(join(generator.rest ?? nothing, undefinedValue), dataValue());
}

/** `yield* value`: yields what the value yields, and gives what it returns. */
function delegate(
  m: Machine,
  frame: Frame,
  value: Value,
  generator: Obj,
  yields: Obj,
  node: Site,
): Value {
  let returned: Value = nothing;
  for (const atom of generatorsOf(m, frame, value, node).atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    begin(m, frame, atom);
    if (generator.rest) send(m, frame, atom, generator.rest);
    if (generator.reasons) throwInto(m, frame, atom, generator.reasons);
    m.depend(frame, atom);
    returned = join(returned, atom.returned ?? nothing);
  }
  const { list, rest } = iterate(m, frame, value, node);
  for (const each of list) addYield(m, frame, yields, each, node.at);
  if (rest && m.run > 0) frame.ordered.isOpen = false;
  if (rest) addYield(m, frame, yields, rest, node.at);
  return join(join(returned, rest ?? nothing), undefinedValue);
}

/** The value's own generators, and those that its `[Symbol.iterator]` makes. */
function generatorsOf(m: Machine, frame: Frame, value: Value, site: Site): Value {
  let found = value;
  for (const atom of value.atoms) {
    if (atom.is !== "object" || atom.data.is !== "object") continue;
    for (const key of [wellKnownSymbols.iterator, wellKnownSymbols.asyncIterator])
      found = join(found, callOwn(m, frame, atom, key, argsOf(), site) ?? nothing);
  }
  return found;
}
