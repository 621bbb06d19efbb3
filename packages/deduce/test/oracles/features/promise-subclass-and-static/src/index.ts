import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P2<T> extends Promise<T> { tap(fn: (x: T) => unknown) { return this.then((x) => { fn(x); return x; }); } }
new Function(async (k: string) => { await (P2.resolve(a) as P2<KVStore>).tap((s) => s.get(k)); }, { name: "f" });
