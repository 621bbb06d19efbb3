import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { s = a; run(k: string) { return [1].map(() => (() => this.s.get(k))())[0]; } }
new Function(async (k: string) => { await new C().run(k); }, { name: "f" });
