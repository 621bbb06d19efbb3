import { Function } from "@plutolang/pluto";
import { s } from "./barrel.js";
new Function(async (k: string) => { await s.get(k); }, { name: "f" });