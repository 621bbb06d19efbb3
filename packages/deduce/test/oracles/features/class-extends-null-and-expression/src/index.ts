import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const pick = (n: number) => (n > 0 ? class { s = a; } : class { s = b; });
class D extends pick(1) { go(k: string) { return this.s.get(k); } }
new Function(async (k: string) => { await new D().go(k); }, { name: "f" });
