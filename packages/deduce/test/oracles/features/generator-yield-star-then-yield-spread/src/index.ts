import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g0() { yield a; } function* g1() { yield* g0(); yield b; }
new Function(async (k: string) => { const [x, y] = [...g1()]; await x!.get(k); await y!.set(k, 1); }, { name: "f" });
