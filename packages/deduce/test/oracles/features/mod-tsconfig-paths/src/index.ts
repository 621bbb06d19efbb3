import { Function } from "@plutolang/pluto";
import { a } from "@app/stores/a";
import { b } from "~b";
new Function(async (k: string) => { await a.get(k); await b.set(k, 1); }, { name: "f" });