import type { explainTable } from "../table/explain.js";
import type { PagesOf } from "./page.js";

const program = `import { Function, KVStore } from "@plutolang/pluto";

const notes = new KVStore("notes");

new Function(async (text: string) => notes.set("note", text), { name: "notes" });
`;

export const explainPages: PagesOf<keyof typeof explainTable> = {
  PLUTO5030: {
    why: "`pluto explain` takes the name of a function or another resource of the program, as the program gives it, or its id: `Function/chatbot`. A resource whose name could not be deduced is not there either; what is wrong with it is said before.",
    todo: "`pluto deduce` lists all there is.",
    example: { files: { "src/index.ts": program }, command: ["explain", "noets"] },
  },
  PLUTO5031: {
    why: "Names are unique within one kind. A function and a store may have the same one, and then the name alone does not say which is meant.",
    example: { files: { "src/index.ts": program }, command: ["explain", "notes"] },
  },
};
