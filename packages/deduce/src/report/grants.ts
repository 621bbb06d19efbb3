import { type Evidence, type Grant, type ResourceId, toResourceId } from "@plutolang/architecture";
import type { FollowedHandler } from "../solve/handler.js";
import type { Findings, FoundUse } from "../solve/machine.js";
import { toPosition } from "../source/unit.js";
import type { Obj } from "../values/obj.js";

export function idOf({ resource }: Obj): ResourceId {
  return toResourceId(resource?.kind.name ?? "", resource?.name ?? "");
}

/** What each function may do with what, and where the source needs it. */
export function assembleGrants(
  functions: readonly FollowedHandler[],
  modules: Findings,
  order: readonly Obj[],
): Grant[] {
  return functions.flatMap(({ resource, findings }) => {
    const name = resource.resource?.name ?? "";
    const own = [...findings.uses.values()].map((use) => withHandlerName(use, name));
    const shared = [...modules.uses.values()].map((use) => ({ ...use, via: [name, ...use.via] }));
    return grantsOf(idOf(resource), [...own, ...shared], order);
  });
}

/** The chain starts with the root, which bears the function's name; the handler itself goes by it. */
function withHandlerName(use: FoundUse, name: string): FoundUse {
  return { ...use, via: [name, ...use.via.slice(1)] };
}

function grantsOf(from: ResourceId, uses: readonly FoundUse[], order: readonly Obj[]): Grant[] {
  const byResource = new Map<Obj, FoundUse[]>();
  for (const use of uses) {
    if (use.operations.size === 0) continue;
    const others = byResource.get(use.resource);
    if (others) others.push(use);
    else byResource.set(use.resource, [use]);
  }
  const used = [...byResource].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return used.map(([resource, found]) => ({
    from,
    to: idOf(resource),
    operations: [...new Set(found.flatMap((each) => [...each.operations]))].sort(),
    evidence: found.map(toEvidence).sort(byPosition),
  }));
}

function toEvidence({ at, via, operations }: FoundUse): Evidence {
  return { ...toPosition(at), via, operations: [...operations].sort() };
}

function byPosition(a: Evidence, b: Evidence): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
