import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const ring = [a, b];
new Function(async (k: string) => { const s = ring.shift()!; ring.push(s); await s.get(k); }, { name: "f" });
