import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class S2<T> extends Set<T> { override add(x: T) { (x as any).get?.("q"); return super.add(x); } }
new Function(async (k: string) => { new S2([a]); }, { name: "f" });
