import { Function, KVStore } from "@plutolang/pluto";
import { AsyncLocalStorage } from "node:async_hooks";
const a = new KVStore("a"); const als = new AsyncLocalStorage<KVStore>();
new Function(async (k: string) => { await als.run(a, async () => als.getStore()!.get(k)); }, { name: "f" });

