import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const [x, y] = await Promise.all([a, Promise.resolve(b)]); await x.get(k); await y.set(k, 1); }, { name: "f" });
