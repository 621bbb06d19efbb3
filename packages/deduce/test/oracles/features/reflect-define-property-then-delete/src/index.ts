import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
const o: any = {}; Reflect.defineProperty(o, "z", { value: c, configurable: true }); Reflect.deleteProperty(o, "z");
new Function(async (k: string) => { if (Reflect.has(o, "z")) await c.get(k); else await a.get(k); }, { name: "f" });
