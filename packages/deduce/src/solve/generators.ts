import type { Obj } from "../values/obj.js";
import type { Value } from "../values/value.js";
import { whileUnsure } from "./branches.js";
import { makeContext } from "./contexts.js";
import { raise, raiseFrom } from "./exceptions.js";
import type { Context, Frame, Machine } from "./machine.js";
import { allocateIn, writeReasons, writeRest } from "./memory.js";

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
  if (m.run > 0 || !context.walked) m.settle(context);
  raiseFrom(frame, context);
}

/** A generator of the modules that none of them began runs anew for each handler. */
function contextOf(m: Machine, frame: Frame, generator: Obj): Context | undefined {
  const made = contexts.get(generator);
  if (!made || generator.run === m.run || made.walked) return made;
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
  begin(m, frame, generator);
  raise(frame, value);
}

/** While modules run, code that has run already does so once more, for an object that is new to it. */
function goOn(m: Machine, frame: Frame, generator: Obj, value: Value): void {
  const context = contexts.get(generator);
  const isNew = [...value.atoms].some((atom) => atom.is === "object");
  if (m.run > 0 || !isNew || !context?.walked || context.active) return;
  whileUnsure(m, frame, () => m.settle(context));
}
