import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = [a, b, c]; const removed = l.splice(1, 2);
new Function(async (k: string) => { await removed[0]!.get(k); }, { name: "f" });
