import { Function } from "@plutolang/pluto";
import { a } from "#stores";
new Function(async (k: string) => { await a.get(k); }, { name: "f" });