import { diagnostic } from "@plutolang/diagnostics";
import type { Kind } from "@plutolang/pluto/kinds";
import { readArguments } from "../../resources/arguments.js";
import { toSpan } from "../../source/unit.js";
import type { Args } from "../../values/args.js";
import type { KindData, Obj, ResourceSite } from "../../values/obj.js";
import { single, unknownValue, type Value } from "../../values/value.js";
import type { CallSite, Frame, Machine } from "../machine.js";
import { allocate } from "../memory.js";

/**
 * `new Kind(…)`, or `super(…)` of a class that extends a kind.
 *
 * @param instance the object that becomes the resource, if a class of the program extends the kind
 */
export function createResource(
  m: Machine,
  frame: Frame,
  instance: Obj | undefined,
  type: Obj & { data: KindData },
  args: Args,
  site: CallSite,
): Value {
  const { kind } = type.data;
  if (m.run > 0) {
    m.report(diagnostic("PLUTO1017", { kind: kind.name }, toSpan(site.at)));
    return unknownValue(m.cause("a resource cannot be made here", site.at));
  }
  const made = instance ?? allocate(m, frame, site, () => ({ is: "object" }), `new${kind.name}`);
  if (made.resource) return single(made);
  if (m.unsure > 0) m.report(diagnostic("PLUTO1019", { kind: kind.name }, toSpan(site.at)));
  const read = readArguments(kind, args, site, m.resources);
  for (const each of read.diagnostics) m.report(each);
  if (read.name === undefined)
    return unknownValue(m.cause("this resource could not be made", site.at));
  made.resource = {
    kind,
    type,
    name: read.name,
    at: instance?.at ?? site.at,
    args: read.args,
    given: read.given,
    handler: read.handler,
    site: siteOf(m, kind, site, read.signature),
  };
  made.resource.site.resources.push(made);
  m.resources.push(made);
  return single(made);
}

function siteOf(
  m: Machine,
  kind: Kind,
  site: CallSite,
  signature: ResourceSite["signature"],
): ResourceSite {
  const known = m.sites.get(site.id);
  if (known) return known;
  const made: ResourceSite = {
    kind,
    written: site.written,
    signature,
    resources: [],
    argumentsRead: false,
  };
  m.sites.set(site.id, made);
  return made;
}
