import { Function } from "@plutolang/pluto";
import { Child } from "./child.js";
new Function(async (k: string) => { await new Child().go(k); }, { name: "f" });