import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const Inject = (s: KVStore) => (t: any, n: string) => { Object.defineProperty(t, n, { get: () => s }); };
class X { @Inject(a) s!: KVStore; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
