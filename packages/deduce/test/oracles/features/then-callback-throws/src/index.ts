import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await Promise.resolve(1).then(() => { throw a; }).catch((s: any) => s.get(k)); }, { name: "f" });
