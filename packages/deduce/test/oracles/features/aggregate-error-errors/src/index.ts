import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { await Promise.any([Promise.reject(a)]); } catch (e: any) { await e.errors[0].get(k); } }, { name: "f" });
