import { entry } from "../entry.js";

/** 3xxx: what the local platform cannot do. */
export const localTable = {
  PLUTO3001: entry<{ port: number; stack: string }>({
    severity: "error",
    title: "The stack's port is taken",
    message: ({ port, stack }) =>
      `Port ${port}, on which stack "${stack}" answers, is used by another program.`,
    hint: ({ stack }) =>
      `End that program, or give the stack another port: set stacks.${stack}.port in .pluto/pluto.yml.`,
  }),
} as const;
