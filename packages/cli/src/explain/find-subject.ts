import type { Resource } from "@plutolang/architecture";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { nearest } from "../nearest.js";

/** The resource that is meant, or what is wrong with its name. */
export interface FoundSubject {
  readonly resource?: Resource;
  readonly fault?: Diagnostic;
}

/**
 * The resource that is called by its name or by its id, `Kind/name`.
 *
 * @param typed undefined for none, which is no fault
 */
export function findSubject(
  resources: readonly Resource[],
  typed: string | undefined,
): FoundSubject {
  if (typed === undefined) return {};
  const found = resources.filter(({ id, name }) => id === typed || name === typed);
  const [first, ...others] = found;
  if (first === undefined) return { fault: unknown(resources, typed) };
  if (others.length === 0) return { resource: first };
  const ids = found.map((each) => each.id);
  return { fault: diagnostic("PLUTO5031", { name: typed, found: ids }) };
}

function unknown(resources: readonly Resource[], typed: string): Diagnostic {
  const near = resources.filter(({ id, name }) => nearest(typed, [name, id]) !== undefined);
  const known = resources.map((each) => each.id);
  return diagnostic("PLUTO5030", { name: typed, known, near: near.map((each) => each.id) });
}
