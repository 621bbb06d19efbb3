import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g1() { yield a; yield b; }
new Function(async (k: string) => { const [x, y] = [...g1()]; await x!.get(k); await y!.set(k, 1); }, { name: "f" });
