import { entry } from "../entry.js";

/** 5xxx: project files, stacks, and what was typed. */
export const projectTable = {
  PLUTO5001: entry<{ directory: string }>({
    severity: "error",
    title: "Not a Pluto project",
    message: ({ directory }) => `There is no .pluto/pluto.yml in ${directory} or above it.`,
    hint: () => "Make a project with `pluto new`, or change to the folder of one.",
  }),
} as const;
