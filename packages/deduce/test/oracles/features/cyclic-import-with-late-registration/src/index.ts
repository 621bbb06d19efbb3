import { Function } from "@plutolang/pluto";
import { run } from "./registry.js";
import "./plugin.js";
new Function(async (k: string) => { await run("p", k); }, { name: "f" });