import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { #s = a; get read() { return this.#s.get.bind(this.#s); } }
new Function(async (k: string) => { const { read } = new C(); await read(k); }, { name: "f" });
