import { Function, KVStore } from "@plutolang/pluto";
import { AsyncLocalStorage } from "node:async_hooks";
const a = new KVStore("a"), b = new KVStore("b");
const als = new AsyncLocalStorage<{ s: KVStore }>();
const cur = () => als.getStore()!.s;
new Function(async (k: string) => { await als.run({ s: a }, async () => cur().get(k)); }, { name: "f" });
new Function(async (k: string) => { await als.run({ s: b }, () => cur().set(k, 1)); }, { name: "g" });

