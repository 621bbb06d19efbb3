import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { try { await Promise.any([Promise.reject(a), Promise.reject(b)]); } catch (e: any) { for (const s of e.errors) await s.get(k); } }, { name: "f" });
