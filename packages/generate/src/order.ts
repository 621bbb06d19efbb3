import type { Architecture, Grant, Resource, ResourceId } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { kinds } from "@plutolang/pluto/kinds";

/**
 * The resources so that each comes after those of which it needs what AWS tells only once they
 * exist; what has no handler comes first. Otherwise the program's own order.
 *
 * @throws DiagnosticError PLUTO4001 if there is no such order
 */
export function orderByLateNeeds({ resources, grants }: Architecture): Resource[] {
  const plain = resources.filter((each) => each.handler === undefined);
  const waiting = resources.filter((each) => each.handler !== undefined);
  const needs = lateNeeds(resources, grants);
  const ordered: Resource[] = [];
  const isWaiting = (id: ResourceId) => waiting.some((each) => each.id === id);
  while (waiting.length > 0) {
    const next = waiting.findIndex((each) => !(needs.get(each.id) ?? []).some(isWaiting));
    if (next === -1) throw circle(waiting, needs);
    ordered.push(...waiting.splice(next, 1));
  }
  return [...plain, ...ordered];
}

function lateNeeds(resources: readonly Resource[], grants: readonly Grant[]) {
  const needs = new Map<ResourceId, ResourceId[]>();
  for (const grant of grants) {
    const target = resources.find((each) => each.id === grant.to);
    const kind = kinds.find((each) => each.name === target?.kind);
    if (!grant.operations.some((each) => kind?.operations[each]?.late)) continue;
    needs.set(grant.from, [...(needs.get(grant.from) ?? []), grant.to]);
  }
  return needs;
}

/** Walks from need to need until a function comes up again: the circle, without what leads to it. */
function circle(waiting: readonly Resource[], needs: ReadonlyMap<ResourceId, ResourceId[]>) {
  const path: Resource[] = [];
  let current = waiting[0];
  while (current !== undefined && !path.includes(current)) {
    path.push(current);
    const wanted: readonly ResourceId[] = needs.get(current.id) ?? [];
    current = waiting.find((each) => wanted.includes(each.id));
  }
  const members = path.slice(current === undefined ? 0 : path.indexOf(current));
  const [first, ...others] = members;
  const related = others.map(({ at, name }) => ({ ...at, message: `"${name}" is here` }));
  const functions = members.map((each) => each.name);
  return new DiagnosticError(diagnostic("PLUTO4001", { functions }, first?.at, related));
}
