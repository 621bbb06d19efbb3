import { Function } from "@plutolang/pluto";
import "./one.js";
import "./two.js";
import { reg } from "./reg.js";
new Function(async (k: string) => { await reg.s!.get(k); }, { name: "f" });