import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const { promise, reject } = Promise.withResolvers<void>(); reject(a); await promise.catch((s: any) => s.get(k)); }, { name: "f" });
