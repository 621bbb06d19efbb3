import type { ClassDefinition } from "../../ir/ir.js";
import { noArgs } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { single } from "../../values/value.js";
import { makeContext } from "../calls/make-context.js";
import { raiseFrom } from "../control/exceptions.js";
import type { Context, Frame, Machine, Site } from "../machine.js";

/** Runs the fields of a class, or its statics, with the instance or the class as `this`. */
export function runInitializer(
  m: Machine,
  frame: Frame,
  code: NonNullable<ClassDefinition["fields"]>,
  owner: Obj,
  self: Obj,
  site: Site,
  isStatic: boolean,
): void {
  const { data } = owner;
  if (data.is !== "class") return;
  const key = `${frame.context.id}:fields${code.id}:${site.id}${frame.turn}:${self.id}`;
  let context: Context | undefined = m.contexts.get(key);
  if (!context) {
    context = makeContext({
      code,
      caller: frame.context,
      environment: data.environment,
      home: owner,
      isStatic,
      self: single(self),
      dirty: true,
      args: noArgs,
    });
    m.contexts.set(key, context);
  }
  context.dependents.add(frame.context);
  m.settle(context);
  raiseFrom(frame, context);
}
