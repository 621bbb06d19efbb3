import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P2<T> extends Promise<T> { override then(x: any, y: any): any { void a.get("x"); return super.then(x, y); } }
new Function(async (k: string) => { await new P2((ok) => ok(1)); }, { name: "f" });
