import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const { promise, resolve } = Promise.withResolvers<KVStore>(); setTimeout(() => resolve(a), 1); await (await promise).get(k); }, { name: "f" });
