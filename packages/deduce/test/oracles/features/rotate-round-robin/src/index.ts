import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const ring = [a, b];
new Function(async (k: string) => { for (let i = 0; i < 2; i++) { ring.push(ring.shift()!); await ring[0]!.get(k); } }, { name: "f" });
