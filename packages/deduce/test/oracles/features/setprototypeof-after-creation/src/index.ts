import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = {}; Reflect.setPrototypeOf(o, { s: a });
new Function(async (k: string) => { await o.s.get(k); if (Object.getPrototypeOf(o).s !== a) await b.get(k); }, { name: "f" });
