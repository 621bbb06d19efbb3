/** Writes the stand-in's own entry and those of the local platform's processes. */
export function buildEntries(): Promise<{
  readonly main: string;
  readonly entries: { readonly worker: string; readonly model: string };
}>;
