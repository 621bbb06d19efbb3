import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function Svc(this: any, s: KVStore) { this._s = s; }
Object.defineProperty(Svc.prototype, "store", { get() { return this._s; }, enumerable: true });
const one = new (Svc as any)(a), two = new (Svc as any)(b);
new Function(async (k: string) => { await one.store.get(k); }, { name: "f" });
new Function(async (k: string) => { await two.store.get(k); }, { name: "g" });
