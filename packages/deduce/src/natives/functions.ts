import { iterate } from "../solve/elements.js";
import type { Context, Machine } from "../solve/machine.js";
import { shareAll } from "../solve/own-arrays.js";
import { type Args, dropArgs, joinArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { type Bound, Obj } from "../values/obj.js";
import { type Atom, filter, join, joinAll, single, type Value } from "../values/value.js";
import { allArgs, arg, type Implementation, plainSite } from "./native.js";

/** `f.call(self, …)`. */
const call: Implementation = (m, { frame, self, args, site }) =>
  m.call(frame, self, args.list[0] ?? { atoms: new Set() }, dropArgs(args, 1), plainSite(site));

const apply: Implementation = (m, made) => {
  const { frame, self, site } = made;
  const { list, rest } = iterate(m, frame, arg(made, 1), site);
  const args: Args = { list, rest };
  return m.call(frame, self, arg(made, 0), args, plainSite(site));
};

/** Bound functions of one `bind` in one context that are told apart by what they bind. */
const mostBound = 16;
const boundBy = new WeakMap<Context, Map<string, Map<string, Obj>>>();

const bind: Implementation = (m, made) => {
  shareAll(m, allArgs(made));
  return joinAll([...made.self.atoms].map((target) => bindOne(m, made, target)));
};

function bindOne(m: Machine, made: NativeCall, target: Atom): Value {
  const known = boundHere(made);
  const self = arg(made, 0);
  const args = dropArgs(made.args, 1);
  const isBoundHere = [...known.values()].some((each) => each === target);
  // Binding it once more changes nothing, and would have no end where walks are repeated.
  if (isBoundHere && args.list.length === 0 && !args.rest) return single(target);
  const key = [single(target), self, ...args.list].map(idsOf).join(";");
  const part = known.size < mostBound || known.has(key) ? key : "others";
  const old = known.get(part);
  if (!old) {
    const data: Bound = { is: "bound", target: single(target), self, args };
    const bound = new Obj(data, made.site.at, m.run);
    known.set(part, bound);
    return single(bound);
  }
  if (old.data.is === "bound") widen(m, old, old.data, { target: single(target), self, args });
  return single(old);
}

/** What one `bind` has made in this context and turn. */
function boundHere({ frame, site }: NativeCall): Map<string, Obj> {
  const sites = boundBy.get(frame.context) ?? new Map<string, Map<string, Obj>>();
  boundBy.set(frame.context, sites);
  const key = `${site.id}${frame.turn}`;
  const known = sites.get(key) ?? new Map<string, Obj>();
  sites.set(key, known);
  return known;
}

function widen(m: Machine, obj: Obj, data: Bound, more: Omit<Bound, "is">): void {
  const target = filter(join(data.target, more.target), (atom) => atom !== obj);
  const self = join(data.self, more.self);
  const args = joinArgs(data.args, more.args);
  if (target === data.target && self === data.self && args === data.args) return;
  Object.assign(data, { target, self, args });
  m.changed(obj);
}

function idsOf(value: Value): string {
  return [...value.atoms].map((atom) => atom.id).join();
}

export const functionMethods: Readonly<Record<string, Implementation>> = { call, apply, bind };
