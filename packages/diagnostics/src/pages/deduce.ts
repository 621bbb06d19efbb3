import type { deduceTable } from "../table/deduce.js";
import type { PagesOf } from "./page.js";

export const deducePages: PagesOf<keyof typeof deduceTable> = {
  PLUTO1001: {
    why: "A program is read from its entry on, which is `src/index.ts` unless another file is named. What the entry does not import, directly or by way of others, is no part of the program.",
    example: {
      files: { "package.json": '{ "name": "my-app" }\n' },
      mended: { "src/index.ts": 'import "@plutolang/pluto";\n' },
    },
  },
  PLUTO1002: {
    why: "The text is no TypeScript, so nobody knows what it would do. Pluto reads the other files all the same, to tell you of as much as it can at once.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("notes";
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("notes");
`,
      },
    },
  },
  PLUTO1003: {
    why: "A resource is created when the program is deployed, before any of it runs. So its name and its settings have to follow from the source: from constants, over modules and through helpers, loops and templates. The time, chance, files, the network and arguments of handlers are not known then. An environment variable may be an option's value, for it can be looked up at deployment; it cannot be part of a name, for names say what is the same resource from one deploy to the next.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

const release = String(Date.now());

export const notes = new KVStore(\`notes-\${release}\`);
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

const release = "v2";

export const notes = new KVStore(\`notes-\${release}\`);
`,
      },
    },
  },
  PLUTO1004: {
    why: "The import names a file of your own, and there is none at that place. Grants that its code needs would be missing.",
    example: {
      files: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";
import { upperCase } from "./text";

const notes = new KVStore("notes");

new Function(async (text: string) => notes.set("note", upperCase(text)), { name: "write" });
`,
      },
      mended: { "src/text.ts": "export const upperCase = (text: string) => text.toUpperCase();\n" },
    },
  },
  PLUTO1005: {
    why: "Node ends a program at such an import before its first line runs.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";
import { greeting } from "./greeting.js";

new Function(async (name: string) => greeting(name), { name: "greet" });
`,
        "src/greeting.ts": "export const greet = (name: string) => 'Hello, ' + name;\n",
      },
      mended: {
        "src/greeting.ts": "export const greeting = (name: string) => 'Hello, ' + name;\n",
      },
    },
  },
  PLUTO1006: {
    why: "The name is declared nowhere in sight, imported from nowhere, and none that JavaScript or Node bring.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => vistis + 1, { name: "count" });

const visits = 41;
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => visits + 1, { name: "count" });

const visits = 41;
`,
      },
    },
  },
  PLUTO1010: {
    why: "The name says which resource is meant, in the cloud and from one deploy to the next. Two of one kind with one name would be one resource with two sets of options.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const visits = new KVStore("data");
export const notes = new KVStore("data");
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const visits = new KVStore("visits");
export const notes = new KVStore("notes");
`,
      },
    },
  },
  PLUTO1011: {
    why: 'A program with one function need not name it: it is called "default". With two of them nothing would tell which is which.',
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Good morning");
new Function(async () => "Good night");
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Good morning", { name: "morning" });
new Function(async () => "Good night", { name: "night" });
`,
      },
    },
  },
  PLUTO1012: {
    why: "Resources bear their names in AWS, which allows each kind some characters and a length. It would refuse this one in the middle of a deploy.",
    todo: "Choose a name that keeps to the rule in the message.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("my notes");
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("my-notes");
`,
      },
    },
  },
  PLUTO1013: {
    why: "The resource cannot be created without it, and no default would be right.",
    todo: "Give the argument or option that the message names.",
    example: {
      files: {
        "src/index.ts": `import { SageMaker } from "@plutolang/pluto";

export const llama = new SageMaker("llama", "image", {});
`,
      },
      mended: {
        "src/index.ts": `import { SageMaker } from "@plutolang/pluto";

export const llama = new SageMaker("llama", "image", { instanceType: "ml.m5.xlarge" });
`,
      },
    },
  },
  PLUTO1014: {
    why: "The value was worked out, and is of a type that the argument does not take. An editor says the same, unless a cast or `any` keeps it from it.",
    todo: "Give a value of the type that the message names.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", memory: "512" });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", memory: 512 });
`,
      },
    },
  },
  PLUTO1015: {
    why: "An option that nobody reads would silently do nothing; most are misspelt.",
    todo: "Take one of the options that the message lists, or leave it out.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", memroy: 512 });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", memory: 512 });
`,
      },
    },
  },
  PLUTO1016: {
    why: "The type is right and the value is none that AWS takes: a number out of its range, a word that is none of a few.",
    todo: "Give a value that keeps to the rule in the message.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", timeout: 3600 });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", timeout: 900 });
`,
      },
    },
  },
  PLUTO1017: {
    why: "Resources are created at deployment, and a handler runs afterwards, any number of times. What it makes then was never deployed.",
    example: {
      files: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

new Function(
  async (text: string) => {
    const notes = new KVStore("notes");
    await notes.set("note", text);
  },
  { name: "write" },
);
`,
      },
      mended: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

const notes = new KVStore("notes");

new Function(async (text: string) => notes.set("note", text), { name: "write" });
`,
      },
    },
  },
  PLUTO1018: {
    why: "An argument that nobody reads would silently do nothing.",
    todo: "Leave out what is too much. Options go into the one object at the end.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("notes", { capacity: 5 });
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

export const notes = new KVStore("notes");
`,
      },
    },
  },
  PLUTO1019: {
    why: "Which branch the program takes depends on something that is known only when it runs. Functions that use the resource would fail if it were left out, so it is deployed.",
    example: {
      files: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

if (new Date().getDay() === 1) new KVStore("mondays");
`,
      },
      mended: {
        "src/index.ts": `import { KVStore } from "@plutolang/pluto";

new KVStore("mondays");
`,
      },
    },
  },
  PLUTO1020: {
    why: "Pluto reads your own modules, and no library's. What a library does with a whole resource is not known, so that every function which touches what the library made is granted all that the resource can do.",
    example: {
      files: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";
import { Cache } from "some-cache";

const store = new KVStore("cache");
const cache = new Cache({ store });

new Function(async (key: string) => cache.read(key), { name: "read" });
`,
      },
      mended: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";
import { Cache } from "some-cache";

const store = new KVStore("cache");
const cache = new Cache({ get: (key: string) => store.get(key) });

new Function(async (key: string) => cache.read(key), { name: "read" });
`,
      },
    },
  },
  PLUTO1021: {
    why: "A grant follows from the member that is used. Here its name comes from somewhere that only the running program knows.",
    example: {
      files: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

const notes = new KVStore("notes");

new Function(async (action: "get" | "delete", key: string) => notes[action](key), { name: "edit" });
`,
      },
      mended: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

const notes = new KVStore("notes");

new Function(
  async (action: "get" | "delete", key: string) =>
    action === "get" ? notes.get(key) : notes.delete(key),
  { name: "edit" },
);
`,
      },
    },
  },
  PLUTO1022: {
    why: "A function gets the environment variables that its code reads by name, and no others. Here the name is not known, or all of them are taken at once.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async (name: string) => process.env[name] ?? "unset", { name: "show" });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => process.env.GREETING ?? "unset", { name: "show" });
`,
      },
    },
  },
  PLUTO1023: {
    why: "The text has the form of a key that opens something. Whoever reads the source has it then, and so does everyone to whom the repository ever goes. It is a warning because Pluto goes by the form alone.",
    todo: "Make a new one: what has stood in a repository is known. A variable's value is read at deployment.",
    example: {
      files: {
        "src/index.ts": `import { SageMaker } from "@plutolang/pluto";

export const llama = new SageMaker("llama", "image", {
  instanceType: "ml.g5.2xlarge",
  envs: { HUGGING_FACE_HUB_TOKEN: "hf_EmXPwpnyxxxxxxx" },
});
`,
      },
      mended: {
        "src/index.ts": `import { SageMaker } from "@plutolang/pluto";

export const llama = new SageMaker("llama", "image", {
  instanceType: "ml.g5.2xlarge",
  envs: { HUGGING_FACE_HUB_TOKEN: process.env.HUGGING_FACE_HUB_TOKEN },
});
`,
      },
    },
  },
  PLUTO1024: {
    why: "`eval`, `new globalThis.Function` and the like run text that is put together while the program runs. Which resources that code uses cannot be deduced.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async (formula: string) => eval(formula), { name: "calculate" });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async (left: number, right: number) => left + right, { name: "calculate" });
`,
      },
    },
  },
  PLUTO1025: {
    why: "Lambda refuses such a name in the middle of a deploy, or sets the variable itself.",
    todo: "Choose a name that keeps to the rule in the message.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", envs: { AWS_REGION: "eu-west-1" } });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

new Function(async () => "Hello", { name: "greet", envs: { GREETING_REGION: "eu-west-1" } });
`,
      },
    },
  },
  PLUTO1026: {
    why: "The first argument is what runs when the function is called. It was followed to where it comes from, and is something else there: often the result of a call in place of the function itself.",
    todo: "Give the function itself, `greet` and not `greet()`.",
    example: {
      files: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

const greet = () => "Hello";

new Function(greet(), { name: "greet" });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

const greet = () => "Hello";

new Function(greet, { name: "greet" });
`,
      },
    },
  },
  PLUTO1027: {
    why: "Following every value through a program takes time, and Pluto takes a bounded amount of it for each function. Rather than to miss a grant, it then gives all of them.",
    example: {
      command: ["deduce"],
      shown: { functionName: "everything" },
      notRun: "it takes a program of many thousand lines",
    },
  },
  PLUTO1028: {
    why: "Pluto met something that it was not made for, and stopped. Nothing is deployed from what it had understood so far.",
    example: {
      command: ["deduce"],
      shown: { text: "Maximum call stack size exceeded" },
      notRun: "it takes a file with an expression of many thousand levels",
    },
  },
  PLUTO1029: {
    why: "The `paths` of `tsconfig.json` say where modules are. Without them Pluto would take your own modules for libraries, which it does not read, and grants that their code needs would be missing.",
    example: {
      files: {
        "tsconfig.json": '{ "extends": "@company/tsconfig" }\n',
        "src/index.ts": 'import "@plutolang/pluto";\n',
      },
      mended: { "tsconfig.json": '{ "compilerOptions": { "strict": true } }\n' },
    },
  },
  PLUTO1030: {
    why: "A function loads the program's modules before it can answer. Where that always ends in an error, no call of any function would succeed.",
    example: {
      files: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

const stores = [notes];
const notes = new KVStore("notes");

new Function(async (key: string) => stores[0]?.get(key), { name: "find" });
`,
      },
      mended: {
        "src/index.ts": `import { Function, KVStore } from "@plutolang/pluto";

const notes = new KVStore("notes");
const stores = [notes];

new Function(async (key: string) => stores[0]?.get(key), { name: "find" });
`,
      },
    },
  },
  PLUTO1031: {
    why: "A function is deployed as one file, into which the modules are bundled that the source names. A module whose name is put together as the program runs is not among them, and Pluto does not see what it does.",
    example: {
      command: ["deduce"],
      files: {
        "src/orders.ts": `import { KVStore } from "@plutolang/pluto";

export const store = new KVStore("orders");
`,
        "src/index.ts": `import { Function } from "@plutolang/pluto";

const read = async (name: string) => (await import(\`./\${name}.js\`)).store.get("latest");

new Function(read, { name: "read" });
`,
      },
      mended: {
        "src/index.ts": `import { Function } from "@plutolang/pluto";

const modules = { orders: () => import("./orders.js") };
const read = async (name: "orders") => (await modules[name]()).store.get("latest");

new Function(read, { name: "read" });
`,
      },
    },
  },
};
