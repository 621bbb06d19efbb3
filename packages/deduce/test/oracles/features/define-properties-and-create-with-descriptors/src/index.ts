import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const o: any = Object.create({ base: a }, { own: { value: b }, hid: { get: () => c } });
Object.defineProperties(o, { extra: { value: d, writable: false } });
new Function(async (k: string) => { await o.base.get(k); await o.own.set(k, 1); }, { name: "f" });
