import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { get s() { return a; }, t: b };
const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(o)) as typeof o;
new Function(async (k: string) => { await copy.s.get(k); }, { name: "f" });
