import { relative, sep } from "node:path";
import {
  type Architecture,
  type Bundle,
  type Grant,
  type Resource,
  toPhysicalName,
  type Value,
} from "@plutolang/architecture";
import { kinds } from "@plutolang/pluto/kinds";
import { type Code, code } from "./code.js";
import { environmentFor } from "./handler-environment.js";
import { toVariables } from "./variables.js";

/** One `const variable = new Component(name, args)` of the program. */
export interface Declaration {
  readonly id: string;
  readonly variable: string;
  readonly component: string;
  readonly name: string;
  readonly args: Readonly<Record<string, Value | Code | readonly Code[]>>;
}

export interface Surroundings {
  readonly architecture: Architecture;
  readonly bundles: readonly Bundle[];
  readonly stack: string;
  readonly directory: string;
}

/** What the program declares, in the order given. */
export function toDeclarations(
  resources: readonly Resource[],
  surroundings: Surroundings,
): Declaration[] {
  const variables = toVariables(resources);
  return resources.map((resource, index) => ({
    id: resource.id,
    variable: variables.get(resource.id) ?? "",
    component: resource.kind,
    name: resource.name,
    args: {
      physicalName: physicalNameOf(resource, surroundings),
      ...resource.args,
      ...(resource.handler && handlerArgs(resource, index)),
    },
  }));

  function handlerArgs(resource: Resource, index: number) {
    const declared = new Set(resources.slice(0, index).map((each) => each.id));
    const uses = surroundings.architecture.grants
      .filter((grant) => grant.from === resource.id)
      .flatMap((grant) => useOf(grant, declared));
    const envs = environmentFor(resource);
    return {
      code: codeOf(resource, surroundings),
      ...(resource.handler?.streaming ? { streaming: true } : {}),
      ...(Object.keys(envs).length > 0 ? { envs } : {}),
      ...(uses.length > 0 ? { uses } : {}),
    };
  }

  function useOf(grant: Grant, declared: ReadonlySet<string>): Code[] {
    const target = resources.find((each) => each.id === grant.to);
    if (target === undefined) return [];
    const holder = declared.has(target.id)
      ? variables.get(target.id)
      : `${target.kind}.byName(${quote(target.name)}, ${quote(physicalNameOf(target, surroundings))})`;
    return [code(`${holder}.allow(${grant.operations.map(quote).join(", ")})`)];
  }
}

function physicalNameOf(resource: Resource, { architecture, stack }: Surroundings): string {
  const kind = kinds.find((each) => each.name === resource.kind);
  if (kind === undefined) throw new Error(`There is no kind ${resource.kind}.`);
  const scope = { project: architecture.project, stack };
  return toPhysicalName(scope, resource.name, kind.maxPhysicalName);
}

function codeOf(resource: Resource, { bundles, directory }: Surroundings): Code {
  const bundle = bundles.find((each) => each.function === resource.id);
  if (bundle === undefined) throw new Error(`${resource.id} has no bundle.`);
  const path = relative(directory, bundle.directory).split(sep).join("/");
  return code(`\`\${directory}/${path}\``);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
