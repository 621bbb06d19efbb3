import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class M2 extends Map<string, number> { #l: KVStore[] = []; watch(s: KVStore) { this.#l.push(s); return this; } go(k: string) { return this.#l[0]!.get(k); } }
new Function(async (k: string) => { await new M2().watch(a).go(k); }, { name: "f" });
