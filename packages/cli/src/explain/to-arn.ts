import { toPhysicalName } from "@plutolang/architecture";
import type { Kind } from "@plutolang/pluto/kinds";

/** A stack's name that no rule alters, to be replaced in what comes of it. */
const placeholder = "STACK";

/** Longer than any name: how long the stack's part is, and so what is cut, is not known. */
const unlimited = 1024;

/** The ARN of a resource in any stack of a project. */
export function toArn(kind: Kind, project: string, name: string): string {
  const { service, resource } = kind.arn;
  return `arn:aws:${service}:<region>:<account>:${resource(physicalName(project, name))}`;
}

function physicalName(project: string, name: string): string {
  const found = toPhysicalName({ project, stack: placeholder }, name, unlimited);
  const unaltered = found === [project, placeholder, name].join("-");
  const pattern = unaltered ? found : found.replace(/[0-9a-f]{8}$/, "<hash>");
  return pattern.replace(`-${placeholder}-`, "-<stack>-");
}
