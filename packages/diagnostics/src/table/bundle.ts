import { entry } from "../entry.js";

/** 2xxx: what stands in the way of a bundle. */
export const bundleTable = {
  PLUTO2001: entry<{ text: string; functionName: string }>({
    severity: "error",
    title: "A module cannot be bundled",
    message: ({ text, functionName }) => `The bundle of function "${functionName}" failed: ${text}`,
    hint: ({ text }) =>
      text.startsWith("Could not resolve")
        ? "Is the package in package.json, and installed? Try npm install."
        : undefined,
  }),
} as const;
