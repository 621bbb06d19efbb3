import { Function } from "@plutolang/pluto";
import { embedAll, items, resume } from "./jobs.js";

new Function(
  async function* (first: string) {
    let n = 0;
    for await (const item of items(first)) yield `${n++}: ${item}`;
  },
  { name: "list" },
);
new Function(embedAll, { name: "embed", timeout: 900 });
new Function(resume, { name: "resume" });
