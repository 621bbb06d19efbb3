import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = {}; Reflect.setPrototypeOf(o, { s: a });
new Function(async (k: string) => { await o.s.get(k); }, { name: "f" });
