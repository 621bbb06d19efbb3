import { Function } from "@plutolang/pluto";
import { a } from "#lib/a";
new Function(async (k: string) => { await a.get(k); }, { name: "f" });