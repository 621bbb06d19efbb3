import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { for await (const s of [Promise.resolve(a)]) await s.get(k); }, { name: "f" });
