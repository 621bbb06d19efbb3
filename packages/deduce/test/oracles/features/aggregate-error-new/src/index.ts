import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { throw new AggregateError([a], "m"); } catch (e: any) { await e.errors[0].get(k); } }, { name: "f" });
