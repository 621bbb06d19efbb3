import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
new Function(async (k: string) => { await Promise.resolve(a).then((s) => s.get(k), () => c.get(k)); await Promise.reject(b).then((s: KVStore) => s.get(k), (s) => s.set(k, 1)); }, { name: "f" });
new Function(async (k: string) => { await Promise.resolve(1).then(undefined, () => c.get(k)).then(() => d.get(k)); }, { name: "g" });
