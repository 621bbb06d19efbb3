import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { allocate } from "../solve/memory.js";
import { type Args, appendArgs, dropArgs, joinArgs, noArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Bound, Obj } from "../values/obj.js";
import { join, joinAll, joinIfAny, nothing, single } from "../values/value.js";
import { arg, type Implementation, plainSite } from "./native.js";

/** `f.call(self, …)`. */
const call: Implementation = (m, made) =>
  m.call(made.frame, made.self, arg(made, 0), dropArgs(made.args, 1), plainSite(made.site));

const apply: Implementation = (m, made) => {
  const { frame, self, site } = made;
  const { list, rest } = iterate(m, frame, arg(made, 1), site);
  const args: Args = { list, rest };
  return m.call(frame, self, arg(made, 0), args, plainSite(site));
};

/** One place makes one bound function in each context and turn, of all that it is given there. */
const bind: Implementation = (m, made) => {
  const { frame, site } = made;
  const data: Bound = { is: "bound", target: nothing, self: nothing, args: noArgs };
  const bound = allocate(m, frame, site, () => data, "bound");
  for (const each of bindings(m, made))
    if (bound.data.is === "bound") widen(m, bound, bound.data, each);
  return single(bound);
};

/** What is bound, with what: of a bound function, the function behind it and what is bound already. */
function bindings(m: Machine, made: NativeCall): Omit<Bound, "is">[] {
  const args = dropArgs(made.args, 1);
  return [...made.self.atoms].map((atom) => {
    if (atom.is !== "object" || atom.data.is !== "bound")
      return { target: single(atom), self: arg(made, 0), args };
    m.depend(made.frame, atom);
    const { target, self, args: first } = atom.data;
    return { target, self, args: atMost(mostBound, appendArgs(first, args)) };
  });
}

/** Arguments that one function binds at most; where it is bound again and again, there is no end. */
const mostBound = 8;

function atMost(most: number, { list, rest }: Args): Args {
  const others = list.slice(most);
  return {
    list: list.slice(0, most),
    rest: joinIfAny(others.length > 0 ? joinAll(others) : undefined, rest),
  };
}

function widen(m: Machine, obj: Obj, data: Bound, more: Omit<Bound, "is">): void {
  const target = join(data.target, more.target);
  const self = join(data.self, more.self);
  const args = data.target === nothing ? more.args : joinArgs(data.args, more.args);
  if (target === data.target && self === data.self && args === data.args) return;
  Object.assign(data, { target, self, args });
  m.changed(obj);
}

export const functionMethods: Readonly<Record<string, Implementation>> = { call, apply, bind };
