import type { bundleTable } from "../table/bundle.js";
import type { PagesOf } from "./page.js";

export const bundlePages: PagesOf<keyof typeof bundleTable> = {
  PLUTO2001: {
    why: "Each function is bundled with the modules that it needs, packages of `node_modules` included. A module that is not there, or that cannot be read as JavaScript, would fail when the function starts; so nothing is deployed.",
    example: {
      files: {
        ".pluto/pluto.yml": `project: my-app
current: dev
stacks:
  dev: { platform: Local }
`,
        "src/index.ts": `import { Function } from "@plutolang/pluto";
import { marked } from "marked";

new Function(async (text: string) => marked(text), { name: "render" });
`,
      },
      command: ["deploy"],
    },
  },
};
