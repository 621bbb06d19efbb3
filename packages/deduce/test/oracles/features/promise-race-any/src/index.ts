import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await (await Promise.race([Promise.resolve(a)])).get(k); await (await Promise.any([Promise.reject(1), Promise.resolve(b)])).set(k, 1); }, { name: "f" });
