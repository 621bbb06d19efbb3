import { type Architecture, type Resource, resolveValue } from "@plutolang/architecture";
import { describeEndpointModel } from "@plutolang/local";
import type { Project } from "../project/read-project.js";

/** Which model answers for an endpoint on this machine. */
export interface EndpointModel {
  /** The endpoint's id. */
  readonly resource: string;
  readonly name: string;
  /** The model, and who chose it, in one line. */
  readonly model: string;
}

/** The model of each resource whose container is told by `HF_MODEL_ID` which one to serve. */
export function endpointModels(
  { resources }: Architecture,
  { root, models = {} }: Project,
  environment: NodeJS.ProcessEnv,
): readonly EndpointModel[] {
  const model = environment.PLUTO_MODEL;
  const settings = { models, ...(model ? { model } : {}) };
  return resources.flatMap((resource) => {
    const container = containerEnvironment(resource, environment);
    if (container.HF_MODEL_ID === undefined) return [];
    const { id, name } = resource;
    const request = { endpoint: name, environment: container, settings, directory: root };
    return [{ resource: id, name, model: describeEndpointModel(request) }];
  });
}

function containerEnvironment(
  { args }: Resource,
  environment: NodeJS.ProcessEnv,
): Record<string, string> {
  const resolved = args.envs === undefined ? {} : resolveValue(args.envs, environment);
  const entries = typeof resolved === "object" && resolved !== null ? Object.entries(resolved) : [];
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
