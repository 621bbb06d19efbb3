/**
 * The one environment variable through which a function learns of the resources that it was
 * granted: a JSON object from id to properties. It names no other resource.
 */
export const resourcesVariable = "PLUTO_RESOURCES";

/** What a function knows of a resource: the name of its table, of its endpoint, its URL. */
export type Properties = Readonly<Record<string, string>>;

/**
 * A property of a granted resource. Of a resource that this function was not granted, a text that
 * says so: modules read names while they load, also on behalf of functions other than this one.
 */
export function propertyOf(id: string, property: string): string {
  return granted()[id]?.[property] ?? `not-granted:${id}`;
}

/**
 * As {@link propertyOf}, for a call that is about to be made.
 *
 * @throws Error if the function was not granted the resource
 */
export function requireProperty(id: string, property: string): string {
  const value = granted()[id]?.[property];
  if (value === undefined) throw new Error(whyMissing(id, property));
  return value;
}

function whyMissing(id: string, property: string): string {
  return process.env[resourcesVariable] === undefined
    ? `${id} can be used in a function that Pluto deployed, and only there.`
    : `This function has no grant for ${id} (no ${property}). If the source uses it, the deducer missed that: please report it.`;
}

let parsed: { text: string; value: Record<string, Properties> } | undefined;

function granted(): Record<string, Properties> {
  const text = process.env[resourcesVariable] ?? "{}";
  if (parsed?.text !== text) parsed = { text, value: JSON.parse(text) };
  return parsed.value;
}
