import type { localTable } from "../table/local.js";
import type { PagesOf } from "./page.js";

const needsStack = "it takes a stack that runs";

export const localPages: PagesOf<keyof typeof localTable> = {
  PLUTO3001: {
    why: "A stack answers at one port, which stays the same from one deploy to the next so that its URLs do. Another program listens there now.",
    example: {
      command: ["deploy"],
      shown: { port: 20123, stack: "dev" },
      notRun: "it takes a program that holds the port",
    },
  },
  PLUTO3002: {
    why: "`pluto.yml` asks for a port that Pluto has given to a stack of another project. Both could not run at the same time.",
    example: {
      command: ["deploy"],
      shown: { port: 20123, stack: "dev", directory: "/home/ada/other-app/.pluto/dev" },
      notRun: "it takes two projects that are deployed",
    },
  },
  PLUTO3003: {
    why: "The stack runs in a process of its own, in the background. That process ended before it was ready, or did not get ready in time.",
    example: {
      command: ["deploy"],
      shown: { reason: "it ended with exit code 1" },
      notRun: "it takes a machine on which the process cannot start",
    },
  },
  PLUTO3004: {
    why: "The command speaks to the process of a deployed stack, and there is none: it was never deployed, it was destroyed, or the machine was started anew since.",
    example: { command: ["invoke", "greet"], shown: { stack: "dev" }, notRun: needsStack },
  },
  PLUTO3005: {
    why: "The stack that runs has no function of that name. What runs is the program as it was deployed last, not the source as it is now.",
    example: {
      command: ["invoke", "gret"],
      shown: { name: "gret", stack: "dev", names: ["greet"] },
      notRun: needsStack,
    },
  },
  PLUTO3006: {
    why: "The stack's process went away in the middle of a deploy: someone ended it, or the machine had no memory left.",
    example: {
      command: ["deploy"],
      shown: { log: "/home/ada/my-app/.pluto/dev/local/host.log" },
      notRun: "it takes a process that is ended at the right moment",
    },
  },
};
