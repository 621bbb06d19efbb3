import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P2<T> extends Promise<T> { tap(fn: (x: T) => unknown) { return this.then(fn); } }
new Function(async (k: string) => { await new P2<KVStore>((ok) => ok(a)).tap((s) => s.get(k)); }, { name: "f" });
