import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const q = [a, b]; q.shift(); await q[0]!.get(k); }, { name: "f" });
