import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { s = a; t = this.s; read = (k: string) => this.t.get(k); constructor() { this.s = b; } }
const { read } = new C();
new Function(async (k: string) => { await read(k); }, { name: "f" });
