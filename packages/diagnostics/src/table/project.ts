import { entry } from "../entry.js";

/** How an answer is given on the command line. */
function toUsage(flag: string): string {
  return flag.startsWith("--") ? `${flag} …` : flag;
}

/** 5xxx: project files, stacks, and what was typed. */
export const projectTable = {
  PLUTO5001: entry<{ directory: string }>({
    severity: "error",
    title: "Not a Pluto project",
    message: ({ directory }) => `There is no .pluto/pluto.yml in ${directory} or above it.`,
    hint: () => "Make a project with `pluto new`, or change to the folder of one.",
  }),
  PLUTO5002: entry<{ text: string }>({
    severity: "error",
    title: "pluto.yml is not valid YAML",
    message: ({ text }) => `.pluto/pluto.yml cannot be read as YAML: ${text}`,
  }),
  PLUTO5003: entry<{ path: string; found: string; allowed: string }>({
    severity: "error",
    title: "A value in pluto.yml is not allowed",
    message: ({ path, found, allowed }) =>
      path === ""
        ? `.pluto/pluto.yml should hold ${allowed}.`
        : `${path} is ${found} in .pluto/pluto.yml; it should be ${allowed}.`,
  }),
  PLUTO5004: entry<{ key: string; place: string; allowed: readonly string[]; near?: string }>({
    severity: "error",
    title: "pluto.yml has an unknown key",
    message: ({ key, place }) => `"${key}" means nothing in ${place}.`,
    hint: ({ allowed, near }) =>
      near === undefined
        ? `What may stand there: ${allowed.join(", ")}.`
        : `Did you mean ${near}? What may stand there: ${allowed.join(", ")}.`,
  }),
  PLUTO5005: entry<{ stack: string; stacks: readonly string[]; near?: string }>({
    severity: "error",
    title: "Unknown stack",
    message: ({ stack }) => `The project has no stack "${stack}".`,
    hint: ({ stack, stacks, near }) => {
      if (near !== undefined) return `Did you mean "${near}"?`;
      const known = stacks.length === 0 ? "" : `Its stacks: ${stacks.join(", ")}. `;
      return `${known}To add one: pluto stack new ${stack}`;
    },
  }),
  PLUTO5006: entry<{ stacks: readonly string[] }>({
    severity: "error",
    title: "No stack is chosen",
    message: ({ stacks }) =>
      stacks.length === 0
        ? "The project has no stack."
        : `The project has ${stacks.length} stacks and none is the current one.`,
    hint: ({ stacks }) =>
      stacks.length === 0
        ? "Add one: pluto stack new dev"
        : `Name one with --stack, or make one current: pluto stack select ${stacks[0]}`,
  }),
  PLUTO5008: entry<{ stack: string }>({
    severity: "error",
    title: "The stack exists",
    message: ({ stack }) => `The project has a stack "${stack}" already.`,
    hint: ({ stack }) => `To make it the current one: pluto stack select ${stack}`,
  }),
  PLUTO5009: entry<{ stack: string }>({
    severity: "error",
    title: "The stack is running",
    message: ({ stack }) => `Stack "${stack}" is deployed, so that it cannot be removed.`,
    hint: ({ stack }) => `First: pluto destroy --stack ${stack}`,
  }),
  PLUTO5010: entry<{ what: string; name: string; rule: string }>({
    severity: "error",
    title: "A name is not allowed",
    message: ({ what, name, rule }) => `"${name}" cannot be the name of a ${what}: ${rule}.`,
  }),
  PLUTO5011: entry<{ directory: string }>({
    severity: "error",
    title: "The folder exists",
    message: ({ directory }) => `${directory} exists already, and nothing in it was changed.`,
    hint: () => "Choose another name, or move the folder away.",
  }),
  PLUTO5012: entry<{ command: string; flags: readonly string[] }>({
    severity: "error",
    title: "Answers are missing",
    message: ({ flags }) =>
      `There is no terminal to ask on, and these are missing: ${flags.join(", ")}.`,
    hint: ({ command, flags }) =>
      `Give them as flags: ${command} ${flags.map(toUsage).join(" ")} (or --yes for the defaults)`,
  }),
  PLUTO5013: entry<Record<never, never>>({
    severity: "error",
    title: "The SDK is not installed",
    message: () => "The project has no @plutolang/pluto in its node_modules.",
    hint: () => "Run npm install in the project's folder.",
  }),
  PLUTO5014: entry<{ file: string }>({
    severity: "error",
    title: "The SDK that comes with the CLI is missing",
    message: ({ file }) => `This installation of @plutolang/cli lacks ${file}.`,
    hint: () => "Install @plutolang/cli anew; in a clone of the repository run npm run build.",
  }),
  PLUTO5015: entry<{ name: string; functions: readonly string[]; near?: string }>({
    severity: "error",
    title: "Unknown function",
    message: ({ name }) => `The stack runs no function "${name}".`,
    hint: ({ functions, near }) =>
      near === undefined
        ? `Its functions: ${functions.join(", ") || "none"}. A function that is new in the source needs pluto deploy.`
        : `Did you mean "${near}"?`,
  }),
  PLUTO5016: entry<{ stack: string }>({
    severity: "error",
    title: "The stack is not deployed",
    message: ({ stack }) => `Stack "${stack}" is not running.`,
    hint: ({ stack }) => `Start it: pluto deploy --stack ${stack}`,
  }),
  PLUTO5017: entry<{ url: string; reason: string }>({
    severity: "error",
    title: "A function cannot be reached",
    message: ({ url, reason }) => `${url} does not answer: ${reason}.`,
    hint: () => "pluto deploy starts the stack anew if it has ended; pluto logs shows why it did.",
  }),
  PLUTO5018: entry<{ path?: string }>({
    severity: "error",
    title: "The disk is full",
    message: ({ path }) =>
      path === undefined
        ? "There is no room left on the disk."
        : `There is no room left on the disk for ${path}.`,
    hint: () => "Make room and run the command again.",
  }),
  PLUTO5019: entry<{ path: string }>({
    severity: "error",
    title: "No permission",
    message: ({ path }) => `The system does not let you use ${path}.`,
    hint: () => "Look at who owns the file and its folder, and what they allow.",
  }),
  PLUTO5020: entry<{ directory: string }>({
    severity: "error",
    title: "No such folder",
    message: ({ directory }) => `There is no folder ${directory}.`,
  }),
  PLUTO5021: entry<{ directory: string }>({
    severity: "error",
    title: "Not a TypeScript project",
    message: ({ directory }) =>
      `There is no TypeScript project in ${directory}: neither package.json nor src/index.ts.`,
    hint: () =>
      "Change to the folder of one, name the entry file (pluto deduce path/to/entry.ts), or make a project with `pluto new`.",
  }),
  PLUTO5022: entry<{ file: string }>({
    severity: "error",
    title: "package.json is not valid JSON",
    message: ({ file }) => `${file} cannot be read as JSON.`,
  }),
  PLUTO5040: entry<{ command: string; changes: string }>({
    severity: "error",
    title: "Nobody can be asked",
    message: ({ command, changes }) =>
      `${command} ${changes} on AWS and asks before it does; there is no terminal to ask on.`,
    hint: ({ command }) => `To do it without being asked: ${command} --yes`,
  }),
  PLUTO5041: entry<{ stack: string; command: string }>({
    severity: "error",
    title: "The command is for stacks on AWS",
    message: ({ stack, command }) =>
      `${command} is about stacks on AWS, and stack "${stack}" runs on this machine.`,
    hint: () =>
      "Name one with --stack, or add one: pluto stack new aws --platform AWS --region us-east-1",
  }),
  PLUTO5042: entry<Record<never, never>>({
    severity: "error",
    title: "A region without AWS",
    message: () => "Only a stack on AWS has a region.",
    hint: () => "Add --platform AWS, or leave --region out.",
  }),
} as const;
