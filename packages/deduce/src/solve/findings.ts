import { environmentOf } from "@plutolang/architecture";
import { diagnostic } from "@plutolang/diagnostics";
import { type At, toSpan } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import type { Value } from "../values/value.js";
import type { Context, Findings, Frame, Machine } from "./machine.js";

export function emptyFindings(): Findings {
  return { uses: new Map(), environment: new Set() };
}

/** Notes the uses and the environment variables that a value carries into code that looks at it. */
export function observe(m: Machine, frame: Frame, value: Value, at: At): void {
  for (const atom of value.atoms) {
    if (atom.is === "text" && m.cut === 0) m.readEnvironment(environmentOf(atom.value), at);
    if (atom.is === "use" && m.run > 0 && !atom.fresh)
      m.use(frame, atom.resource, atom.operations, at);
  }
}

/** Of several ways to one use the shortest is kept as evidence. */
export function noteUse(
  { uses }: Findings,
  frame: Frame,
  resource: Obj,
  operations: readonly string[],
  within: At,
): void {
  const at = placeInSource(frame.context, within);
  const key = `${resource.id}:${at.unit.file}:${at.start}`;
  const via = viaOf(frame.context);
  const known = uses.get(key);
  if (known) for (const each of operations) known.operations.add(each);
  if (known && known.via.length <= via.length) return;
  uses.set(key, { resource, operations: known?.operations ?? new Set(operations), at, via });
}

/** The nearest place in the user's own files. */
function placeInSource(context: Context, at: At): At {
  let place = at;
  for (let each: Context | undefined = context; each && place.unit.isPlatform; each = each.caller) {
    if (each.calledAt) place = each.calledAt;
  }
  return place;
}

export function readEnvironment(m: Machine, names: readonly string[], at: At): void {
  for (const name of names) {
    if (name !== "*") m.findings.environment.add(name);
    else m.report(diagnostic("PLUTO1022", {}, toSpan(at)));
  }
}

/** Names of the functions on the way, the outermost first; of a module that runs, its own. */
function viaOf(context: Context): string[] {
  const names: string[] = [];
  for (let each: Context | undefined = context; each; each = each.caller) {
    const { is, name, unit } = each.code;
    if (each.task || (unit.isPlatform && name === "")) continue;
    if (is === "module") names.unshift(`<module ${unit.file}>`);
    else names.unshift(name === "" ? "<anonymous>" : name);
  }
  return names;
}

/** The program surely ends here whenever it starts. */
export function failsToLoad(m: Machine, frame: Frame, why: string, at: At): void {
  const isCertain = m.loading && m.isSure() && frame.tries.length === 0;
  if (isCertain && frame.context.code.is === "module")
    m.report(diagnostic("PLUTO1030", { why }, toSpan(at)));
}
