import { Function } from "@plutolang/pluto";
import { a } from "@acme/stores";
import { b } from "@acme/stores/sub";
new Function(async (k: string) => { await a.get(k); await b.set(k, 1); }, { name: "f" });