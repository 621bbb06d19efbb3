import { Function } from "@plutolang/pluto";
import { "weird name" as w, default as d } from "./x.js";
new Function(async (k: string) => { await w.get(k); await d.set(k, 1); }, { name: "f" });