import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that was likely meant, if any is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(typed.toLowerCase(), [...known]);
  const length = Math.max(typed.length, found.length);
  const allowed = length < 3 ? 1 : Math.max(2, Math.floor(length / 3));
  return distance(typed.toLowerCase(), found.toLowerCase()) <= allowed ? found : undefined;
}
