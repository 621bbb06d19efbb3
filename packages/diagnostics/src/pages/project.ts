import type { projectTable } from "../table/project.js";
import type { PagesOf } from "./page.js";

const path = ".pluto/pluto.yml";

const settings = `project: my-app
current: dev
stacks:
  dev: { platform: Local }
`;

const program = `import { Function } from "@plutolang/pluto";

new Function(async (name: string) => \`Hello, \${name}\`, { name: "greet" });
`;

const project = { [path]: settings };
const needsStack = "it takes a stack that runs";

export const projectPages: PagesOf<keyof typeof projectTable> = {
  PLUTO5001: {
    why: "The command is about a project, and a project is the nearest folder, from the working one upwards, that holds `.pluto/pluto.yml`. Nothing else in the folder counts.",
    example: { files: { "src/index.ts": program }, command: ["deploy"] },
  },
  PLUTO5002: {
    why: "`pluto.yml` says which stacks the project has; what cannot be read cannot be guessed.",
    todo: "Mend the place that is shown. Often the fault is the line before it: a bracket or quote that is not closed, or a tab in the indentation.",
    example: {
      files: { [path]: "project: my-app\nstacks: { dev: { platform: Local }\n" },
      command: ["deploy"],
    },
  },
  PLUTO5003: {
    why: "The file is YAML, but a value in it is none that Pluto could do something with. All faults of the file are told at once.",
    todo: "Put one of the values there that the message names. [commands.md](../commands.md) shows a whole file.",
    example: {
      files: { [path]: settings.replace("Local", "local") },
      command: ["deploy"],
    },
  },
  PLUTO5004: {
    why: "A key that nobody reads is a setting that would silently do nothing; most are misspelt.",
    example: {
      files: { [path]: settings.replace("current", "curent") },
      command: ["deploy"],
    },
  },
  PLUTO5005: {
    why: "A stack is one of those under `stacks:` in `pluto.yml`. The name came from `--stack`, from the command, or from `current:`.",
    example: { files: project, command: ["deploy", "--stack", "dve"] },
  },
  PLUTO5006: {
    why: "Without `--stack` a command is about the current stack, which `current:` in `pluto.yml` names.",
    example: {
      files: {
        [path]:
          "project: my-app\nstacks:\n  dev: { platform: Local }\n  test: { platform: Local }\n",
      },
      command: ["deploy"],
    },
  },
  PLUTO5008: {
    why: "Stacks are told apart by their names, and a new one would take the place of the other.",
    example: {
      files: project,
      command: ["stack", "new", "dev", "--platform", "Local"],
    },
  },
  PLUTO5009: {
    why: "What a stack runs is found by the stack. If it went first, nobody could end it any more.",
    example: { command: ["stack", "rm", "dev"], shown: { stack: "dev" }, notRun: needsStack },
  },
  PLUTO5010: {
    why: "Names become parts of others: a project's name that of a folder and a package, a stack's that of a folder and of every resource. So they keep to what all of these allow.",
    todo: "Choose a name that keeps to the rule in the message.",
    example: {
      files: { [path]: settings.replace("dev: {", '"my dev": {').replace("current: dev\n", "") },
      command: ["deploy"],
    },
  },
  PLUTO5011: {
    why: "`pluto new` writes a whole folder, and would mix its files with those that are there.",
    example: {
      files: { "my-pluto-app/notes.txt": "Not to be lost.\n" },
      command: ["new", "--yes"],
    },
  },
  PLUTO5012: {
    why: "What the flags leave open is asked for on the terminal. In a script, in CI and with `--json` there is none to ask on.",
    example: { files: {}, command: ["new", "greeter"] },
  },
  PLUTO5013: {
    why: "The functions' bundles contain the SDK's clients, and they are taken from the project, so that the project decides on their version.",
    example: { files: { ...project, "src/index.ts": program }, command: ["deploy"], sdk: false },
  },
  PLUTO5014: {
    why: "`pluto new` gives each project the SDK of the command's own version, which lies beside the command. It is not there.",
    example: {
      command: ["new", "greeter", "--yes"],
      shown: { file: "dist/sdk/plutolang-pluto-0.1.0.tgz" },
      notRun: "it takes an installation that lacks a file",
    },
  },
  PLUTO5015: {
    why: "The command is about a function of the stack that runs, which is the program as it was deployed last.",
    example: {
      command: ["logs", "gret"],
      shown: { name: "gret", functions: ["greet"], near: "greet" },
      notRun: needsStack,
    },
  },
  PLUTO5016: {
    why: "The command asks the running stack, and it does not run: it was never deployed, it was destroyed, or the machine was started anew since.",
    example: { files: project, command: ["logs"] },
  },
  PLUTO5017: {
    why: "The stack's URL is known, and nothing answers there: its process ended, or is just being replaced.",
    example: {
      command: ["invoke", "greet"],
      shown: {
        url: "http://localhost:20123/greet",
        reason: "connect ECONNREFUSED 127.0.0.1:20123",
      },
      notRun: needsStack,
    },
  },
  PLUTO5018: {
    why: "The system refused to write. Files are written whole or not at all, so what was there before is still there.",
    example: {
      command: ["deploy"],
      shown: { path: "/home/ada/my-app/.pluto/dev" },
      notRun: "it takes a disk that is full",
    },
  },
  PLUTO5019: {
    why: "The file or its folder belongs to someone else, or the disk may not be written at all. A command that was once run with `sudo` leaves such files.",
    example: {
      command: ["new", "greeter", "--yes"],
      shown: { path: "/usr/share/greeter" },
      notRun: "it takes a folder that belongs to another user",
    },
  },
  PLUTO5020: {
    why: "`--cwd` (`-C`) names the folder to work in.",
    todo: "Check the path. A relative one starts at the folder that you are in.",
    example: { files: project, command: ["-C", "nowhere", "deploy"] },
  },
  PLUTO5021: {
    why: "Without a file to read, Pluto looks for a program in the project, else in the working folder, and this folder has no sign of one.",
    example: { files: { "notes.txt": "Nothing here.\n" }, command: ["deduce"], sdk: false },
  },
  PLUTO5022: {
    why: "Where there is no `pluto.yml`, the project's name is that in its package.json.",
    todo: "Mend the file; npm says at which place it breaks: `npm pkg get name`.",
    example: {
      files: { "package.json": '{ "name": "my-app", }\n', "src/index.ts": program },
      command: ["deduce"],
    },
  },
  PLUTO5040: {
    why: "What is on AWS costs money and may hold data, so its changes are shown and asked about on the terminal. In a script, in CI and with `--json` there is none to ask on.",
    example: {
      files: { [path]: settings.replace("Local", "AWS"), "src/index.ts": program },
      command: ["deploy"],
    },
  },
  PLUTO5041: {
    why: "The command asks AWS about the stack. One that runs on this machine has nothing there.",
    example: { files: { ...project, "src/index.ts": program }, command: ["doctor"] },
  },
  PLUTO5042: {
    why: "`--region` says where on AWS the stack's resources are to be. A stack on this machine is nowhere else, and a setting that does nothing would mislead.",
    example: {
      files: project,
      command: ["stack", "new", "test", "--platform", "Local", "--region", "us-east-1"],
    },
  },
};
