import {
  type Architecture,
  type Bundle,
  type Resource,
  resolveValue,
  toPhysicalName,
} from "@plutolang/architecture";
import { type Kind, kinds } from "@plutolang/pluto/kinds";
import { type LocalKind, type LocalResource, locals } from "@plutolang/pluto/local";
import { type Statement, toArn } from "../aws/account.js";
import type { DeployRequest } from "./control-messages.js";

/** A resource with all that bringing it up needs. */
export interface PlannedResource {
  readonly source: Resource;
  readonly kind: string;
  readonly local: LocalKind;
  readonly resource: LocalResource;
}

/** Names, arguments and leave, worked out before anything is touched. */
export interface DeployPlan {
  readonly resources: readonly PlannedResource[];
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly architecture: Architecture;
}

export function planDeploy(request: DeployRequest): DeployPlan {
  const { architecture, bundles } = request;
  return {
    architecture,
    bundles: new Map(bundles.map((bundle) => [bundle.function, bundle])),
    resources: architecture.resources.map((source) => planResource(source, request)),
  };
}

function planResource(source: Resource, request: DeployRequest): PlannedResource {
  const local = localOf(source.kind);
  const { id, name, args } = source;
  const resolved = resolveValue(args, request.environment);
  const physicalName = toPhysicalName(request.scope, name, local.maxPhysicalName);
  const resource = { id, name, physicalName, args: resolved as Record<string, unknown> };
  return { source, kind: source.kind, local, resource };
}

export function localOf(kind: string): LocalKind {
  const local = locals.find((each) => each.kind === kind);
  if (local === undefined) throw new Error(`No platform knows the kind ${kind}.`);
  return local;
}

/** What the role of a function allows: the actions of each granted operation, on that resource. */
export function statementsFor(plan: DeployPlan, functionId: string): Statement[] {
  return plan.architecture.grants
    .filter((grant) => grant.from === functionId)
    .map(({ to, operations }) => {
      const { kind, resource } = plannedOf(plan, to);
      const { operations: known, arn } = kindOf(kind);
      return {
        actions: operations.flatMap((operation) => known[operation]?.actions ?? []),
        resource: toArn(arn.service, arn.resource(resource.physicalName)),
      };
    });
}

/** What a function is told of the resources that it was granted. */
export function grantedProperties<Properties>(
  plan: DeployPlan,
  functionId: string,
  properties: ReadonlyMap<string, Properties>,
): Record<string, Properties> {
  const granted = plan.architecture.grants.filter((grant) => grant.from === functionId);
  return Object.fromEntries(
    granted.flatMap(({ to }) => {
      const known = properties.get(to);
      return known === undefined ? [] : [[to, known]];
    }),
  );
}

function plannedOf(plan: DeployPlan, id: string): PlannedResource {
  const planned = plan.resources.find(({ resource }) => resource.id === id);
  if (planned === undefined) throw new Error(`A grant names ${id}, which is no resource.`);
  return planned;
}

function kindOf(name: string): Kind {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`There is no kind ${name}.`);
  return kind;
}
