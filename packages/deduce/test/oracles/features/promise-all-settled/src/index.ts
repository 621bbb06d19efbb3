import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const r = await Promise.allSettled([Promise.resolve(a), Promise.reject(b)]); for (const x of r) if (x.status === "fulfilled") await x.value.get(k); else await x.reason.set(k, 1); }, { name: "f" });
