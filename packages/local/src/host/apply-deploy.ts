import { DiagnosticError } from "@plutolang/diagnostics";
import type { LocalPlatform } from "@plutolang/pluto/local";
import { resourcesVariable } from "@plutolang/pluto/runtime";
import type { ChangeStatus, LocalDeployment, ProgressEvent } from "../client/deployment.js";
import type { FunctionDefinition } from "../functions/definition.js";
import {
  type DeployPlan,
  grantedProperties,
  localOf,
  type PlannedResource,
  statementsFor,
} from "./deploy-plan.js";
import { DeployPlatform, type Services, type StagedFunction } from "./deploy-platform.js";
import { toFunctionEnvironment } from "./function-environment.js";
import type { ResourceState, StandingResource } from "./resource-state.js";

/** What a deploy changes, and how it says so. */
export interface DeployContext {
  readonly services: Services;
  readonly state: ResourceState;
  /** Where functions find the services. */
  readonly endpoint: string;
  readonly environment: Readonly<Record<string, string>>;
  progress(event: ProgressEvent): void;
  readonly signal: AbortSignal;
}

type Properties = Readonly<Record<string, string>>;

/**
 * Carries a plan out. Functions change last, all at once: if a resource cannot be brought up, those
 * that run go on as they are.
 *
 * @throws DiagnosticError with all that stands in the way
 */
export async function applyDeploy(
  plan: DeployPlan,
  context: DeployContext,
): Promise<Omit<LocalDeployment, "host">> {
  const staged: StagedFunction[] = [];
  const properties = await bringUp(plan, context, staged);
  context.signal.throwIfAborted();
  const statuses = putFunctions(staged, plan, properties, context);
  const removed = await takeDown(plan, context);
  const resources = plan.resources.map((each) => ({
    ...toStanding(each),
    status: statuses.get(each.resource.id) ?? context.state.statusOf(each),
  }));
  await context.state.replace(plan.resources.map((each) => [toStanding(each), each.resource.args]));
  const functions = staged.map(({ resource: { id, name }, url }) => {
    const status = resources.find((each) => each.id === id)?.status ?? "created";
    return { id, name, url, status };
  });
  return { functions, resources, removed };
}

export function toStanding({
  kind,
  resource: { id, name, physicalName },
}: PlannedResource): StandingResource {
  return { id, kind, name, physicalName };
}

/** All resources side by side. @returns what each is known by */
async function bringUp(
  plan: DeployPlan,
  context: DeployContext,
  staged: StagedFunction[],
): Promise<Map<string, Properties>> {
  const results = await Promise.allSettled(
    plan.resources.map(async ({ local, resource }) => {
      const platform = platformFor(resource.id, context);
      const properties = await local.up(resource, platform);
      staged.push(...platform.staged);
      return [resource.id, properties] as const;
    }),
  );
  const failures = results.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  if (failures.length > 0) throw combine(failures);
  return new Map(results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
}

function platformFor(
  resource: string,
  { services, progress, signal }: DeployContext,
): DeployPlatform {
  return new DeployPlatform(services, (event) => progress({ resource, ...event }), signal);
}

/** One error for several: a bug comes before what the user can mend. */
function combine(failures: readonly unknown[]): unknown {
  const bug = failures.find((each) => !(each instanceof DiagnosticError));
  if (bug !== undefined) return bug;
  const known = failures.filter((each) => each instanceof DiagnosticError);
  return new DiagnosticError(...known.flatMap((each) => each.diagnostics));
}

/** All definitions are made before the first takes effect. @returns by id, what each became */
function putFunctions(
  staged: readonly StagedFunction[],
  plan: DeployPlan,
  properties: ReadonlyMap<string, Properties>,
  context: DeployContext,
): Map<string, ChangeStatus> {
  const definitions = staged.map((each) => defineFunction(each, plan, properties, context));
  const { services, state } = context;
  return new Map(
    definitions.map((definition) => {
      const { id } = definition;
      const status = services.functions.put(definition, statementsFor(plan, id));
      return [id, status === "created" && state.has(id) ? "updated" : status];
    }),
  );
}

function defineFunction(
  staged: StagedFunction,
  plan: DeployPlan,
  properties: ReadonlyMap<string, Properties>,
  { services, endpoint, environment }: DeployContext,
): FunctionDefinition {
  const { id, physicalName } = staged.resource;
  const { handler } = sourceOf(plan, id);
  const read = (handler?.environment ?? []).filter((name) => environment[name] !== undefined);
  return toDefinition(staged, plan, {
    physicalName,
    credentials: services.functions.credentialsOf(physicalName),
    endpoint,
    own: {
      ...Object.fromEntries(read.map((name) => [name, environment[name] ?? ""])),
      ...staged.settings.environment,
    },
    resources: { variable: resourcesVariable, value: grantedProperties(plan, id, properties) },
  });
}

function toDefinition(
  { resource: { id, name, physicalName }, settings, url }: StagedFunction,
  plan: DeployPlan,
  options: Omit<Parameters<typeof toFunctionEnvironment>[0], "directory" | "memory">,
): FunctionDefinition {
  const bundle = plan.bundles.get(id);
  if (bundle === undefined) throw new Error(`There is no bundle for ${id}.`);
  const { directory, hash } = bundle;
  const environment = toFunctionEnvironment({ ...options, directory, memory: settings.memory });
  return { id, name, physicalName, url, directory, hash, settings, environment };
}

function sourceOf(plan: DeployPlan, id: string): PlannedResource["source"] {
  const planned = plan.resources.find(({ resource }) => resource.id === id);
  if (planned === undefined) throw new Error(`${id} is not in the program.`);
  return planned.source;
}

/** What stood and is no longer in the program. @returns its ids */
async function takeDown(plan: DeployPlan, context: DeployContext): Promise<string[]> {
  const kept = new Set(plan.resources.map(({ resource }) => resource.physicalName));
  const gone = context.state.standing.filter(
    (each) => !plan.resources.some((planned) => isSame(planned, each)),
  );
  for (const each of gone) {
    const platform: LocalPlatform = platformFor(each.id, context);
    await localOf(each.kind).down(each.physicalName, platform);
  }
  return gone.filter((each) => !kept.has(each.physicalName)).map((each) => each.id);
}

function isSame({ kind, resource }: PlannedResource, standing: StandingResource): boolean {
  return kind === standing.kind && resource.physicalName === standing.physicalName;
}
