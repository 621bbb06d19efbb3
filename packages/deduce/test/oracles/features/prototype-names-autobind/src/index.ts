import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { s = a; constructor() { for (const n of Object.getOwnPropertyNames(Object.getPrototypeOf(this))) if (n !== "constructor") (this as any)[n] = (this as any)[n].bind(this); } go(k: string) { return this.s.get(k); } }
const { go } = new C();
new Function(async (k: string) => { await go(k); }, { name: "f" });
