import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* inner() { yield a; return b; }
function* outer() { const r = yield* inner(); yield r; }
new Function(async (k: string) => { const [x, y] = [...outer()]; await x!.get(k); await y!.set(k, 1); }, { name: "f" });
