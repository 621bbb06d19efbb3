import { Function } from "@plutolang/pluto";
import { cur, swap } from "./x.js";
swap();
new Function(async (k: string) => { await cur.get(k); }, { name: "f" });