import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
function* gen() { yield a; yield b; yield c; }
const [, second] = gen();
const [m] = new Map([["x", d]]);
new Function(async (k: string) => { await second!.get(k); void m; }, { name: "f" });
