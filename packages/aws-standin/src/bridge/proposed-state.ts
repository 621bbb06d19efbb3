import {
  isTerraformObject,
  type TerraformObject,
  type TerraformValue,
  Unknown,
} from "./dynamic-value.js";
import { isSame } from "./is-same.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

/**
 * The state that a configuration asks for: what it gives, and the prior value of each computed
 * field that it leaves to the provider. Without the prior values the plugin would plan to
 * compute them again, and replace what did not change.
 */
export function proposeState(
  shape: ObjectShape,
  prior: TerraformObject | undefined,
  config: TerraformObject,
): TerraformObject {
  return Object.fromEntries(
    shape.fields.map((field) => [
      field.attribute,
      proposeField(field, prior?.[field.attribute] ?? null, config[field.attribute] ?? null),
    ]),
  );
}

function proposeField(field: Field, prior: TerraformValue, config: TerraformValue): TerraformValue {
  if (field.block) return proposeBlock(field.shape, prior, config);
  return config === null && field.computed ? prior : config;
}

function proposeBlock(shape: Shape, prior: TerraformValue, config: TerraformValue): TerraformValue {
  if (config === null || config instanceof Unknown) return config;
  if (shape.kind === "object") return proposeItem(shape, prior, config);
  if (shape.kind === "map") return proposeMap(shape.of, prior, config);
  if (shape.kind !== "list" && shape.kind !== "set") return config;
  const before = Array.isArray(prior) ? prior : [];
  const items = Array.isArray(config) ? config : [];
  const { of, kind } = shape;
  return items.map((item, index) =>
    proposeItem(of, kind === "list" ? before[index] : matching(of, before, item), item),
  );
}

function proposeMap(of: Shape, prior: TerraformValue, config: TerraformValue): TerraformValue {
  if (!isTerraformObject(config)) return config;
  const before = isTerraformObject(prior) ? prior : {};
  return Object.fromEntries(
    Object.entries(config).map(([key, item]) => [key, proposeItem(of, before[key], item)]),
  );
}

function proposeItem(
  shape: Shape,
  prior: TerraformValue | undefined,
  config: TerraformValue,
): TerraformValue {
  if (shape.kind !== "object" || !isTerraformObject(config)) return config;
  return proposeState(shape, isTerraformObject(prior) ? prior : undefined, config);
}

/** The item of a set that was the same before, but for what the provider filled in. */
function matching(
  shape: Shape,
  before: readonly TerraformValue[],
  item: TerraformValue,
): TerraformValue | undefined {
  return before.find((each) => isSame(proposeItem(shape, each, item), each));
}
