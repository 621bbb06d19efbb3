import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g0() { yield a; return b; } function* g1() { const r = yield* g0(); yield r; }
new Function(async (k: string) => { const [, y] = [...g1()]; await y!.set(k, 1); }, { name: "f" });
