import { isTerraformObject, type TerraformObject, type TerraformValue } from "./dynamic-value.js";
import { isSame } from "./is-same.js";
import type { PathStep } from "./protocol.js";
import type { Field, ObjectShape, Shape } from "./shape.js";

export type ChangeKind = "add" | "delete" | "update";

/** A property that an update would change. */
export interface Change {
  /** Its path in Pulumi's names: `environment.variables.KEY`. */
  readonly path: string;
  readonly kind: ChangeKind;
  /** Whether the resource must be replaced for it. */
  readonly replaces: boolean;
}

type Path = readonly (string | number)[];

interface Walk {
  readonly replacing: readonly Path[];
  readonly found: Change[];
}

/** What differs between the state and the plan, as far as the user may set it. */
export function findChanges(
  shape: ObjectShape,
  prior: TerraformObject,
  planned: TerraformObject,
  requiresReplace: readonly { steps: readonly PathStep[] }[],
): readonly Change[] {
  const walk: Walk = { replacing: requiresReplace.map(toPath), found: [] };
  walkObject(walk, shape, prior, planned, [], "");
  return walk.found;
}

/** Terraform's path: attribute names, map keys and list indices. */
export function toPath(path: { steps: readonly PathStep[] }): Path {
  return path.steps.map(
    (step) => step.attribute_name || step.element_key_string || (step.element_key_int ?? 0),
  );
}

function walkObject(
  walk: Walk,
  shape: ObjectShape,
  prior: TerraformObject,
  planned: TerraformObject,
  path: Path,
  shown: string,
): void {
  for (const field of shape.fields) {
    const before = prior[field.attribute] ?? null;
    const after = planned[field.attribute] ?? null;
    const at = [...path, field.attribute];
    if (isSame(before, after) || !isShown(walk, field, at)) continue;
    walkValue(walk, field.shape, before, after, at, shown + field.property);
  }
}

function isShown(walk: Walk, field: Field, path: Path): boolean {
  return field.settable || mustReplace(walk, path);
}

function walkValue(
  walk: Walk,
  shape: Shape,
  before: TerraformValue,
  after: TerraformValue,
  path: Path,
  shown: string,
): void {
  if (shape.kind === "object" && isTerraformObject(before) && isTerraformObject(after)) {
    walkObject(walk, shape, before, after, path, `${shown}.`);
  } else if (shape.kind === "map" && isTerraformObject(before) && isTerraformObject(after)) {
    walkMap(walk, shape.of, before, after, path, shown);
  } else if (shape.kind === "list" && Array.isArray(before) && Array.isArray(after)) {
    walkList(walk, shape, before, after, path, shown);
  } else {
    const kind = isAbsent(before) ? "add" : isAbsent(after) ? "delete" : "update";
    walk.found.push({ path: shown, kind, replaces: mustReplace(walk, path) });
  }
}

function walkMap(
  walk: Walk,
  of: Shape,
  before: TerraformObject,
  after: TerraformObject,
  path: Path,
  shown: string,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key] ?? null, after[key] ?? null];
    const name = /^[A-Za-z_]\w*$/.test(key) ? `${shown}.${key}` : `${shown}["${key}"]`;
    if (!isSame(was, is)) walkValue(walk, of, was, is, [...path, key], name);
  }
}

function walkList(
  walk: Walk,
  shape: Extract<Shape, { kind: "list" | "set" }>,
  before: readonly TerraformValue[],
  after: readonly TerraformValue[],
  path: Path,
  shown: string,
): void {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [was, is] = [before[index] ?? null, after[index] ?? null];
    const name = shape.single ? shown : `${shown}[${index}]`;
    if (!isSame(was, is)) walkValue(walk, shape.of, was, is, [...path, index], name);
  }
}

function isAbsent(value: TerraformValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether the plugin named this path, one that holds it or one that it holds. */
function mustReplace(walk: Walk, path: Path): boolean {
  return walk.replacing.some((each) =>
    each.slice(0, path.length).every((step, index) => step === path[index]),
  );
}
