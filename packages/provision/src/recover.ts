import type { Deployment, Stack } from "@pulumi/pulumi/automation/index.js";
import type { Report } from "./events.js";
import type { EngineOptions } from "./run-engine.js";

/** A resource in Pulumi's checkpoint, as far as it matters here. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

export interface Checkpoint {
  resources?: StateResource[];
  pending_operations?: { readonly resource: StateResource; readonly type: string }[];
}

/**
 * Takes up what a killed run left: each resource that was being made when the run ended is looked
 * for by its name, and is from then on part of the stack if it is there, or made anew if it is not.
 *
 * @param known the stack's state, if it was read already
 * @returns the resources of the stack
 */
export async function recoverStack(
  stack: Stack,
  known: Checkpoint | undefined,
  report: Report,
  run: EngineOptions,
): Promise<readonly StateResource[]> {
  if (known !== undefined && !known.pending_operations?.length) return known.resources ?? [];
  const exported = await stack.exportStack();
  const state = exported.deployment as Checkpoint;
  const { checkpoint, urns } = settlePending(state);
  if (checkpoint === undefined) return state.resources ?? [];
  report({
    type: "step",
    text: `An earlier run was ended in the middle of ${urns.length} changes: looking at what they came to`,
  });
  await stack.importStack({ ...exported, deployment: checkpoint } as Deployment);
  await stack.refresh({ ...run, target: urns });
  return checkpoint.resources ?? [];
}

/**
 * The checkpoint with no operation pending: what was being created stands among the resources, so
 * that a refresh finds it or takes it out. Undefined if nothing was pending.
 */
export function settlePending(state: Checkpoint): {
  readonly checkpoint?: Checkpoint;
  readonly urns: string[];
} {
  const pending = state.pending_operations ?? [];
  if (pending.length === 0) return { urns: [] };
  const resources = state.resources ?? [];
  const known = new Set(resources.map((each) => each.urn));
  const found = pending
    .filter((each) => each.type === "creating" && !known.has(each.resource.urn))
    .flatMap(({ resource }) => {
      const id = idOf(resource);
      return id === undefined ? [] : [{ ...resource, id, outputs: { ...resource.inputs, id } }];
    });
  const checkpoint = { ...state, resources: [...resources, ...found], pending_operations: [] };
  const standing = new Set(checkpoint.resources.map((each) => each.urn));
  const urns = [...new Set(pending.map((each) => each.resource.urn))];
  return { checkpoint, urns: urns.filter((urn) => standing.has(urn)) };
}

/**
 * The id that AWS's provider gives a resource whose inputs are known: its name, for all types that
 * Pluto makes but these.
 */
function idOf({ type, inputs = {} }: StateResource): string | undefined {
  const special = ids[type];
  const id = special === undefined ? inputs.name : special(inputs);
  return typeof id === "string" ? id : undefined;
}

type Inputs = Readonly<Record<string, unknown>>;

const ids: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  "aws:iam/rolePolicy:RolePolicy": ({ role, name }) => `${role}:${name}`,
  "aws:lambda/functionUrl:FunctionUrl": ({ functionName }) => functionName,
  "aws:lambda/permission:Permission": ({ statementId }) => statementId,
};
