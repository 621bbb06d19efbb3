import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class It { #i = 0; next() { return [a, b][this.#i++]; } }
new Function(async (k: string) => { const it = new It(); await it.next()!.get(k); await it.next()!.get(k); }, { name: "f" });
