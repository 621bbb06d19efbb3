import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { get #v() { void a.get("q"); return 1; } set #v(x) { void b.set("q", x); } go() { this.#v += 1; } }
new Function(async (k: string) => { new C().go(); }, { name: "f" });
