import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const box: { s?: KVStore; t: KVStore } = { t: b };
box.s ??= a;
box.t ??= c;
new Function(async (k: string) => { await box.s!.get(k); await box.t.set(k, 1); }, { name: "f" });
