import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { #s = b; ["#s"] = a; get(k: string) { return (this as any)["#s"].get(k); } own() { return this.#s; } }
new Function(async (k: string) => { await new C().get(k); }, { name: "f" });
