import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that was likely meant, if any is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(typed.toLowerCase(), [...known]);
  const allowed = Math.max(1, Math.floor(Math.max(typed.length, found.length) / 3));
  return distance(typed.toLowerCase(), found.toLowerCase()) <= allowed ? found : undefined;
}
