import { Function, KVStore } from "@plutolang/pluto";
import { AsyncLocalStorage } from "node:async_hooks";
const a = new KVStore("a"); const als = new AsyncLocalStorage<{ s: KVStore }>();
new Function(async (k: string) => { await als.run({ s: a }, async () => als.getStore()!.s.get(k)); }, { name: "f" });

