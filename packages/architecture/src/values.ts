import type { EnvironmentReference, Interpolation, ResourceId, Value } from "./architecture.js";

export function toResourceId(kind: string, name: string): ResourceId {
  return `${kind}/${name}`;
}

export function isEnvironmentReference(value: Value): value is EnvironmentReference {
  return isRecord(value) && typeof (value as { $env?: unknown }).$env === "string";
}

export function isInterpolation(value: Value): value is Interpolation {
  return isRecord(value) && Array.isArray((value as { $join?: unknown }).$join);
}

/** The names of all environment variables that a value refers to, each once. */
export function environmentOf(value: Value): string[] {
  const names = new Set<string>();
  visit(value, names);
  return [...names];
}

function visit(value: Value, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (isEnvironmentReference(value)) names.add(value.$env);
  for (const child of Object.values(value)) visit(child as Value, names);
}

/** A plain JSON value: what a {@link Value} becomes once its references are resolved. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * The value with each reference replaced from `environment`. An unset variable without a default
 * is left out of the object that holds it, as `undefined` is by `JSON.stringify`.
 */
export function resolveValue(
  value: Value,
  environment: Readonly<Record<string, string | undefined>>,
): Json | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, environment) ?? null);
  if (isEnvironmentReference(value)) {
    const found = environment[value.$env];
    if (found !== undefined) return found;
    return value.default === undefined ? undefined : resolveValue(value.default, environment);
  }
  if (isInterpolation(value)) {
    return value.$join.map((part) => String(resolveValue(part, environment))).join("");
  }
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Value }).flatMap(([key, child]) => {
      const resolved = resolveValue(child, environment);
      return resolved === undefined ? [] : [[key, resolved]];
    }),
  );
}

function isRecord(value: Value): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
