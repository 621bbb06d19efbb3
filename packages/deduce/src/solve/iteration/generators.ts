import { internalName } from "../../ir/internal-names.js";
import type { At } from "../../source/unit.js";
import type { Obj } from "../../values/obj.js";
import { undefinedValue, type Value } from "../../values/value.js";
import { makeContext } from "../calls/make-context.js";
import { whileUnsure } from "../control/branches.js";
import { raise, raiseFrom } from "../control/exceptions.js";
import type { Context, Frame, Machine, Site } from "../machine.js";
import {
  allocateIn,
  appendYield,
  blur,
  replace,
  writeProperty,
  writeReasons,
  writeRest,
} from "../memory.js";

/** The code that a generator runs. */
const contexts = new WeakMap<Obj, Context>();

/** What a call of a generator function gives: its code has not begun yet. */
export function makeGenerator(m: Machine, context: Context): Obj {
  const list = allocateIn(m, context, "yields", () => ({ is: "array" }));
  list.length ??= list.rest ? undefined : 0;
  const { async } = context.code;
  const made = allocateIn(m, context, "generator", () => ({ is: "generator", async }));
  made.content ??= { atoms: new Set([list]) };
  context.generator = made;
  if (!contexts.has(made)) contexts.set(made, context);
  return made;
}

/** Whoever takes something from a generator makes its code run, and gets what that throws. */
export function begin(m: Machine, frame: Frame, generator: Obj): void {
  const context = contextOf(m, frame, generator);
  if (!context || context === frame.context) return;
  context.dependents.add(frame.context);
  if (!context.walked) m.settle(context);
  raiseFrom(frame, context);
}

/** A generator of the modules that none of them began runs anew for each handler. */
function contextOf(m: Machine, frame: Frame, generator: Obj): Context | undefined {
  const made = contexts.get(generator);
  return made && generator.run !== m.run ? madeAnew(m, frame, generator, made) : made;
}

function madeAnew(m: Machine, frame: Frame, generator: Obj, made: Context): Context {
  const key = `generator:${generator.id}`;
  const { id: _, dependents: __, objects, environments, ...fields } = made;
  const context =
    m.contexts.get(key) ??
    makeContext({
      ...fields,
      caller: frame.context,
      dirty: true,
      objects: new Map(objects),
      environments: new Map(environments),
    });
  m.contexts.set(key, context);
  return context;
}

/** What is sent into a generator comes out of its `yield`. */
export function send(m: Machine, frame: Frame, generator: Obj, value: Value): void {
  const { rest } = generator;
  writeRest(m, generator, value);
  if (generator.rest !== rest) goOn(m, frame, generator, value);
}

/** What is thrown into a generator its `yield` throws; or `throw()` itself, where the code has not begun or is done. */
export function throwInto(m: Machine, frame: Frame, generator: Obj, value: Value): void {
  const { reasons } = generator;
  writeReasons(m, generator, value);
  if (generator.reasons !== reasons) goOn(m, frame, generator, value);
  raise(frame, value);
}

/** While modules run, code that has run already does so once more, for an object that is new to it. */
function goOn(m: Machine, frame: Frame, generator: Obj, value: Value): void {
  const context = contexts.get(generator);
  const isNew = [...value.atoms].some((atom) => atom.is === "object");
  if (m.run > 0 || !isNew || !context?.walked || context.active) return;
  whileUnsure(m, frame, () => m.settle(context));
}

/** A generator yields something: in order, as long as nothing before is uncertain. */
export function addYield(m: Machine, frame: Frame, yields: Obj, value: Value, at: At): void {
  if (m.run === 0) {
    appendYield(m, yields, value, at);
    return;
  }
  const { ordered } = frame;
  if (ordered.isOpen && frame.unsure === 0 && frame.tries.length === 0) ordered.list.push(value);
  else {
    ordered.isOpen = false;
    writeRest(m, yields, value);
  }
}

/** What one walk has yielded in order; where walks differ, the order is not known. */
export function noteYields(m: Machine, frame: Frame, generator: Obj): void {
  const [yields] = generator.content?.atoms ?? [];
  if (m.run === 0 || yields?.is !== "object") return;
  const { list } = frame.ordered;
  const isFirst = yields.properties.size === 0 && yields.length === 0;
  const isSame = isFirst || yields.length === list.length;
  if (!isSame) blur(m, yields);
  for (const [index, value] of list.entries()) {
    if (isSame) writeProperty(m, yields, String(index), value, generator.at, true);
    else writeRest(m, yields, value);
  }
}

/** Who takes something from a generator, and how much is not known: a loop, or a call of `next`. */
export function noteTaker(m: Machine, frame: Frame, generator: Obj, site: Site): void {
  const key = internalName(`taker ${frame.context.id}:${site.id}`);
  if (m.isSure() || generator.properties.has(key)) return;
  replace(m, generator, key, { value: undefinedValue, maybe: false, hidden: true });
}

/** Others take from it as well: what is left is not known. */
export function isShared(m: Machine, generator: Obj): boolean {
  return generator.properties.size > (m.isSure() ? 0 : 1);
}
