import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { await Promise.all([1].map(async () => { throw { s: a }; })); } catch ({ s }: any) { await s.get(k); } }, { name: "f" });
