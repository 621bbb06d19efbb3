import { Function } from "@plutolang/pluto";
const { make } = await import("./x.js");
const a = await make("a");
new Function(async (k: string) => { await a.get(k); }, { name: "f" });