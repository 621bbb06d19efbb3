import { Function } from "@plutolang/pluto";
import { A } from "./one.js";
new Function(async (k: string) => { await new A().go(k); }, { name: "f" });