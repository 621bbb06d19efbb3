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
  PLUTO3002: entry<{ port: number; stack: string; directory: string }>({
    severity: "error",
    title: "The port belongs to another stack",
    message: ({ port, stack, directory }) =>
      `Port ${port}, which .pluto/pluto.yml gives to stack "${stack}", is that of the stack in ${directory}.`,
    hint: ({ stack }) =>
      `Choose another port in stacks.${stack}.port, or leave it out: Pluto then finds one and keeps it.`,
  }),
  PLUTO3003: entry<{ reason: string }>({
    severity: "error",
    title: "The local platform does not start",
    message: ({ reason }) => `The local platform did not start: ${reason}`,
    hint: () => "Deploy again. If it stays so, please report it with the text above.",
  }),
  PLUTO3004: entry<{ stack: string }>({
    severity: "error",
    title: "The stack does not run",
    message: ({ stack }) => `Stack "${stack}" does not run on this machine.`,
    hint: () => "Start it with pluto deploy.",
  }),
  PLUTO3005: entry<{ name: string; stack: string; names: readonly string[] }>({
    severity: "error",
    title: "There is no such function",
    message: ({ name, stack }) => `Stack "${stack}" runs no function named "${name}".`,
    hint: ({ names }) =>
      names.length === 0 ? "It runs none at all." : `It runs ${names.join(", ")}.`,
  }),
  PLUTO3006: entry<{ log: string }>({
    severity: "error",
    title: "The local platform ended",
    message: () => "The local platform ended while it was being brought up to date.",
    hint: ({ log }) => `Deploy again. Why it ended may stand at the end of ${log}.`,
  }),
} as const;
