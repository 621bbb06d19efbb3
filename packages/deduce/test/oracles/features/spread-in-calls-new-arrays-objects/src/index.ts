import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class P { constructor(public x: KVStore, public y: KVStore) {} }
const args = [a, b] as const;
const p = new P(...args);
const o = { ...{ z: a }, ...{ z: c } };
const l = [...args, ...new Set([d])];
new Function(async (k: string) => { await p.x.get(k); await p.y.set(k, 1); await o.z.delete(k); void l; }, { name: "f" });
