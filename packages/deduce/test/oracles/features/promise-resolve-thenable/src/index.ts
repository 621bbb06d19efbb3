import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Q { constructor(private s: KVStore) {} then(ok: (x: KVStore) => void) { ok(this.s); } }
new Function(async (k: string) => { await (await (new Q(a) as any)).get(k); await Promise.resolve(new Q(b) as any).then((s: KVStore) => s.set(k, 1)); }, { name: "f" });
