import { diagnostic } from "@plutolang/diagnostics";
import type { Kind, Member } from "@plutolang/pluto/kinds";
import { toSpan } from "../../source/unit.js";
import { Obj, type Operation, type Resource } from "../../values/obj.js";
import { ownFunctions } from "../../values/own-functions.js";
import {
  constantOf,
  dataValue,
  joinAll,
  nothing,
  onlyAtom,
  single,
  type Value,
} from "../../values/value.js";
import type { Frame, Machine, Site } from "../machine.js";

/** A member of a resource: an operation, a property that carries a use, or an argument. */
export function resourceMember(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  site: Site,
): Value | undefined {
  const { resource } = obj;
  if (!resource) return undefined;
  const written = writtenOnKind(m, frame, resource, name);
  if (written) return written;
  const member = memberOf(resource.kind, name);
  if (member) return useMember(m, frame, obj, name, member, site);
  if (name === "name") return constantOf(resource.name);
  const given = resource.given.get(name);
  if (given) resource.site.argumentsRead = true;
  return given;
}

/** What the program wrote into the prototype of the kind; what stood there first is called from it. */
function writtenOnKind(
  m: Machine,
  frame: Frame,
  { type }: Resource,
  name: string,
): Value | undefined {
  m.depend(frame, type);
  const prototype = onlyAtom(type.properties.get("prototype")?.value ?? nothing);
  if (prototype?.is !== "object") return undefined;
  m.depend(frame, prototype);
  const written = ownFunctions(prototype.properties.get(name)?.value ?? nothing);
  return written.atoms.size > 0 ? written : undefined;
}

/** A member as the kind itself has it, whatever the program wrote in its place. */
export function kindMember(m: Machine, frame: Frame, obj: Obj, name: string, site: Site): Value {
  const member = obj.resource && memberOf(obj.resource.kind, name);
  return member ? useMember(m, frame, obj, name, member, site) : nothing;
}

/** An operation or a property of the resource's kind. */
export function hasResourceMember({ resource }: Obj, name: string): boolean {
  return resource !== undefined && memberOf(resource.kind, name) !== undefined;
}

function memberOf(kind: Kind, name: string): Member | undefined {
  return Object.hasOwn(kind.members, name) ? kind.members[name] : undefined;
}

function useMember(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  member: Member,
  site: Site,
): Value {
  if (member.is === "property") {
    if (m.run > 0) m.use(frame, obj, member.needs, site.at);
    return single(m.makeUse(obj, member.needs));
  }
  return single(operationOf(m, obj, name));
}

const operations = new WeakMap<Obj, Map<string, Obj>>();

function operationOf(m: Machine, resource: Obj, member: string): Obj {
  const known = operations.get(resource) ?? new Map<string, Obj>();
  operations.set(resource, known);
  const made =
    known.get(member) ?? new Obj({ is: "operation", resource, member }, resource.at, m.run);
  known.set(member, made);
  return made;
}

/** A method of a resource is called. While modules run, what only names the resource is not yet a use. */
export function callOperation(
  m: Machine,
  frame: Frame,
  { resource, member }: Operation,
  site: Site,
): Value {
  const needs = needsOf(resource, member);
  const naming = needs.every(
    (each) => resource.resource?.kind.operations[each]?.actions.length === 0,
  );
  if (naming && m.run === 0) return single(m.makeUse(resource, needs));
  m.use(frame, resource, needs, site.at);
  const cause = m.cause(`what ${member}() gives is not known before run time`, site.at);
  return dataValue(cause);
}

export function needsOf({ resource }: Obj, member: string): readonly string[] {
  return (resource && memberOf(resource.kind, member)?.needs) ?? [];
}

/** A computed member of a resource: any of its operations. */
export function anyResourceMember(m: Machine, frame: Frame, obj: Obj, site: Site): Value {
  const { resource } = obj;
  if (!resource) return nothing;
  resource.site.argumentsRead = true;
  const names = Object.keys(resource.kind.members);
  m.report(
    diagnostic("PLUTO1021", { kind: resource.kind.name, name: resource.name }, toSpan(site.at)),
  );
  return joinAll(names.flatMap((name) => resourceMember(m, frame, obj, name, site) ?? []));
}

export function allOperations({ resource }: Obj): string[] {
  if (!resource) return [];
  return Object.values(resource.kind.members).flatMap((each) => [...each.needs]);
}
