import type { At } from "../../source/unit.js";
import { Obj } from "../../values/obj.js";
import { single } from "../../values/value.js";
import type { Machine } from "../machine.js";
import { hold } from "./holding.js";

/** Library's objects through which one of the program's things is told apart. */
const mostHolders = 4;

/**
 * Library's objects, as those through which the program's things are reached. Where there are many
 * for one thing, they are taken for one: each then holds what any of them does.
 */
export class Holders {
  /** Stands for those that are not told apart. */
  readonly common: Obj;
  private readonly known = new Map<Obj, Set<Obj>>();

  constructor(run: number) {
    this.common = new Obj({ is: "opaque", root: undefined, receiver: undefined }, undefined, run);
  }

  /** The one through which `obj` counts as reached. */
  standingFor(m: Machine, obj: Obj, holder: Obj, at: At): Obj {
    if (this.isToldApart(obj, holder)) return holder;
    hold(m, this.common, single(holder), at);
    hold(m, holder, single(this.common), at);
    return this.common;
  }

  private isToldApart(obj: Obj, holder: Obj): boolean {
    const known = this.known.get(obj) ?? new Set();
    // mutation-excuse statement: bounds time; all would be told apart
    this.known.set(obj, known);
    if (known.size < mostHolders) known.add(holder);
    return known.has(holder);
  }
}
