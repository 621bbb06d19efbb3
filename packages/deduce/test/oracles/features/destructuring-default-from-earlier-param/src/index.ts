import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const run = ({ s, t = s }: { s: KVStore; t?: KVStore }, k: string, u = t) => u.get(k);
new Function(async (k: string) => { await run({ s: a }, k); }, { name: "f" });
new Function(async (k: string) => { await run({ s: a, t: b }, k); }, { name: "g" });
