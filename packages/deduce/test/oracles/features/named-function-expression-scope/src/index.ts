import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const run = function self(n: number, k: string): unknown { return n ? self(n - 1, k) : a.get(k); };
new Function(async (k: string) => { await run(2, k); }, { name: "f" });
new Function(async (k: string) => { const self = b; void self; }, { name: "g" });
