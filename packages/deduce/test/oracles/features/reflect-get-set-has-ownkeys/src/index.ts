import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o: any = { x: a }; Reflect.set(o, "y", b); Reflect.defineProperty(o, "z", { value: c, configurable: true }); Reflect.deleteProperty(o, "z");
new Function(async (k: string) => { await Reflect.get(o, "x").get(k); if (Reflect.has(o, "z")) await c.get(k); for (const n of Reflect.ownKeys(o)) if (n === "y") await o[n].set(k, 1); }, { name: "f" });
