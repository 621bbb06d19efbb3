import type { StackResource } from "./events.js";

/** A resource by its URN: `urn:pulumi:<stack>::<project>::<type>$…$<type>::<name>`. */
export function toStackResource(urn: string, parent?: string): StackResource {
  const { type, name } = partsOf(urn);
  return { urn, type, name, partOf: parent === undefined ? undefined : programIdOf(parent) };
}

/** `Kind/name` of a component's URN; undefined for any other. */
function programIdOf(urn: string): string | undefined {
  const { type, name } = partsOf(urn);
  const [, kind] = /^pluto:aws:(\w+)$/.exec(type) ?? [];
  return kind === undefined ? undefined : `${kind}/${name}`;
}

function partsOf(urn: string): { type: string; name: string } {
  const [, , types = "", ...name] = urn.split("::");
  return { type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

/** Whether it is a resource on AWS, and no component, provider or the stack itself. */
export function isCloudResource({ type }: StackResource): boolean {
  return !type.startsWith("pulumi:") && !type.startsWith("pluto:");
}
