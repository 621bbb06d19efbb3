import { entry } from "../entry.js";

/** 503x: what `pluto explain` was asked about. */
export const explainTable = {
  PLUTO5030: entry<{ name: string; known: readonly string[]; near?: readonly string[] }>({
    severity: "error",
    title: "Nothing of that name to explain",
    message: ({ name }) => `The program has no function or resource "${name}".`,
    hint: ({ known, near }) => {
      if (near?.length) return `Did you mean ${near.join(" or ")}?`;
      return known.length === 0 ? "It has none at all." : `It has ${known.join(", ")}.`;
    },
  }),
  PLUTO5031: entry<{ name: string; found: readonly string[] }>({
    severity: "error",
    title: "A name that several resources have",
    message: ({ name, found }) => `"${name}" is the name of ${found.length} resources.`,
    hint: ({ found }) => `Say which one is meant: ${found.join(" or ")}.`,
  }),
} as const;
