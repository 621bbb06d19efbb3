import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const get = async (k: string, s = Promise.resolve(a)) => (await s).get(k);
new Function(async (k: string) => { await get(k); }, { name: "f" });
