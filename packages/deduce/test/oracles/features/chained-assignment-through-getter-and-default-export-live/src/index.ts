import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let cur: KVStore | undefined; const hold = { get cur() { return cur; }, set cur(v) { cur = v; } }; hold.cur = a;
new Function(async (k: string) => { await hold.cur!.get(k); }, { name: "f" });
