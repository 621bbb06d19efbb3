import { Function } from "@plutolang/pluto";
import { a } from "./stores";
import { b } from "./more/b.mjs";
import { c } from "./c.jsx";
import d from "./legacy.cjs";
new Function(async (k: string) => { await a.get(k); await b.get(k); await c.get(k); await d.d.get(k); }, { name: "f" });