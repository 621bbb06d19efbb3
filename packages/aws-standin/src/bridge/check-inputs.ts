import type { ArchiveFiles } from "./archive-files.js";
import { toPath } from "./changes.js";
import { pack } from "./dynamic-value.js";
import { encodeObject, type Problem } from "./encode.js";
import { exceptionsOf } from "./exceptions.js";
import { toCamelCase } from "./names.js";
import { DEFAULTS, toPluginProperties } from "./plain-inputs.js";
import type { Plugin } from "./plugin.js";
import { describe, PluginError } from "./plugin-error.js";
import type { PulumiObject } from "./pulumi-value.js";
import type { ResourceType } from "./resource-type.js";

export interface CheckRequest {
  /** The resource's name in the program. */
  readonly name: string;
  /** The inputs of last time. */
  readonly olds: PulumiObject;
  readonly news: PulumiObject;
  /** Makes up the same name for the same resource. */
  readonly seed: Uint8Array;
}

export interface CheckResult {
  readonly inputs: PulumiObject;
  readonly failures: readonly Problem[];
}

/** Completes a resource's inputs and says what is wrong with them: by the schema, then by the plugin. */
export async function checkInputs(
  plugin: Plugin,
  type: ResourceType,
  region: string,
  files: ArchiveFiles,
  request: CheckRequest,
): Promise<CheckResult> {
  const inputs = withName(type, request);
  const failures = regionProblems(type, region, inputs);
  const config = encodeObject(type.shape, toPluginProperties(type, inputs, files), failures);
  if (failures.length > 0) return { inputs, failures };
  try {
    const message = { type_name: type.name, config: pack(config) };
    await plugin.call("ValidateResourceTypeConfig", message);
    return { inputs, failures: [] };
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    return { inputs, failures: error.diagnostics.map((each) => toProblem(type, each)) };
  }
}

function toProblem(type: ResourceType, diagnostic: PluginError["diagnostics"][number]): Problem {
  const [attribute = ""] = diagnostic.attribute === null ? [] : toPath(diagnostic.attribute);
  const field = type.shape.fields.find((each) => each.attribute === attribute);
  const property = field?.property ?? toCamelCase(String(attribute));
  return { property, reason: describe({ ...diagnostic, attribute: null }) };
}

/** Gives a resource a name of its own where the program gives none, and keeps it from then on. */
function withName(type: ResourceType, { name, olds, news, seed }: CheckRequest): PulumiObject {
  const property = type.autoName;
  if (property === undefined || isGiven(news, property)) return news;
  const wasMadeUp = (olds[DEFAULTS] as readonly string[] | undefined)?.includes(property) ?? false;
  const suffix = Buffer.from(seed).toString("hex").slice(0, 7) || Date.now().toString(16).slice(-7);
  const madeUp = wasMadeUp ? olds[property] : `${name}-${suffix}`;
  return { ...news, [property]: madeUp, [DEFAULTS]: [property] };
}

function isGiven(news: PulumiObject, property: string): boolean {
  return [property, `${property}Prefix`].some((each) => (news[each] ?? undefined) !== undefined);
}

function regionProblems(type: ResourceType, region: string, inputs: PulumiObject): Problem[] {
  return exceptionsOf(type.name, "region")
    .filter(({ name }) => inputs[name] !== undefined && inputs[name] !== region)
    .map(({ name, because }) => ({
      property: name,
      reason: `Not the provider's ${region}. ${because}`,
    }));
}
