import { entry } from "../entry.js";

/** 1xxx: what the deducer finds in a program. */
export const deduceTable = {
  PLUTO1001: entry<{ file: string }>({
    severity: "error",
    title: "The entry file is missing",
    message: ({ file }) => `There is no entry file ${file}.`,
    hint: () => "Create it, or name another: pluto deduce path/to/entry.ts",
  }),
} as const;
