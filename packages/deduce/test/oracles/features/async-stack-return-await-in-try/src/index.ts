import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const boom = async () => { throw a; };
new Function(async (k: string) => { try { return await boom(); } catch (e: any) { await e.get(k); } }, { name: "f" });
