import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
new Function(async (k: string) => { await new Promise(() => { throw b; }).catch((s) => s.get(k)); }, { name: "f" });
