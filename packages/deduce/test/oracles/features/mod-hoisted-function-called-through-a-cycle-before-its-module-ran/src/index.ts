import { Function } from "@plutolang/pluto";
import { held } from "./registry.js";
import "./plugin.js";
new Function(async (k: string) => { await held().get(k); }, { name: "f" });