import { entry } from "../entry.js";

/** 4xxx: what stands in the way of a deploy to AWS. */
export const awsTable = {
  PLUTO4001: entry<{ functions: readonly string[] }>({
    severity: "error",
    title: "Functions need each other's URLs",
    message: ({ functions }) =>
      functions.length === 1
        ? `Function "${functions[0]}" uses its own URL, which AWS makes only once the function exists.`
        : `Functions ${functions.map((each) => `"${each}"`).join(", ")} need each other's URLs in a circle, and AWS makes a URL only once its function exists.`,
    hint: () =>
      "Call with invoke() in place of url(), or hand the URL over as an argument of the call.",
  }),
} as const;
