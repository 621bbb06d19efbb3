/** Features that the deducer does not follow to the end yet: no program has them. */
export const leftOut: ReadonlySet<string> = new Set([
  "thenable",
  "middleware",
  "tool of a library",
  "chain of a library",
]);

/** Applications that are not deduced exactly yet. */
export const applicationsLeftOut: ReadonlySet<string> = new Set();
