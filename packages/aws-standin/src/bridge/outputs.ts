import { decodeObject } from "./decode.js";
import type { TerraformObject } from "./dynamic-value.js";
import { exceptionsOf } from "./exceptions.js";
import { toCamelCase } from "./names.js";
import { DEFAULTS, META, unwrapProperties } from "./plain-inputs.js";
import {
  type PulumiObject,
  type PulumiValue,
  secretProperties,
  withSecrets,
} from "./pulumi-value.js";
import type { ResourceType } from "./resource-type.js";

/**
 * A resource's properties for Pulumi's state, from the plugin's.
 * @param inputs What the program gave: says what is secret, and what the plugin never heard of.
 * @param meta The plugin's private data, to be given back to it at the next change.
 */
export function toOutputs(
  type: ResourceType,
  state: TerraformObject,
  inputs: PulumiObject,
  region: string,
  meta?: Uint8Array,
): PulumiObject {
  const decoded = decodeObject(type.shape, state);
  const { id: _id, timeouts: _timeouts, ...own } = decoded;
  const outputs = { region, ...own, ...pastThePlugin(type, own, unwrapProperties(inputs)) };
  for (const { treatment } of exceptionsOf(type.name, "archive")) {
    delete (outputs as Record<string, PulumiValue>)[toCamelCase(treatment.file)];
  }
  return {
    ...withSecrets(outputs, secretOutputs(type, inputs)),
    ...(inputs[DEFAULTS] !== undefined && { [DEFAULTS]: inputs[DEFAULTS] }),
    ...(meta !== undefined && meta.length > 0 && { [META]: Buffer.from(meta).toString() }),
  };
}

/** What the plugin was not told, or told otherwise. */
function pastThePlugin(
  type: ResourceType,
  decoded: PulumiObject,
  inputs: PulumiObject,
): PulumiObject {
  const own: Record<string, PulumiValue> = {};
  for (const kind of ["archive", "carried"] as const) {
    for (const { name } of exceptionsOf(type.name, kind)) {
      if (inputs[name] !== undefined) own[name] = inputs[name];
    }
  }
  for (const { name, treatment } of exceptionsOf(type.name, "newer")) {
    if (decoded[name] === treatment.values[String(inputs[name])]) own[name] = inputs[name];
  }
  return own;
}

function secretOutputs(type: ResourceType, inputs: PulumiObject): ReadonlySet<string> {
  const sensitive = type.shape.fields.filter((field) => field.sensitive);
  return new Set([...secretProperties(inputs), ...sensitive.map((field) => field.property)]);
}

/** The inputs that a program would have given for an imported resource. */
export function toInputs(type: ResourceType, state: TerraformObject): PulumiObject {
  const decoded = decodeObject(type.shape, state);
  const settable = type.shape.fields.filter(
    (field) => field.settable && decoded[field.property] !== "",
  );
  return Object.fromEntries(
    settable
      .filter((field) => decoded[field.property] !== undefined)
      .map((field) => [field.property, decoded[field.property]]),
  );
}
