import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const proto = { use(this: any, k: string) { return this.s.get(k); } };
const o: any = { s: a, use(k: string) { return super.use(k); }, w: b };
Object.setPrototypeOf(o, proto);
const p: any = { __proto__: { put(this: any, k: string) { return this.w.set(k, 1); } }, w: b, put(k: string) { return super.put(k); } };
new Function(async (k: string) => { await o.use(k); await p.put(k); }, { name: "f" });
