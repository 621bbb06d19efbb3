import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o: any = { s: a };
new Function(async (k: string) => { if (Object.hasOwn(o, "s")) await o.s.get(k); if (o.hasOwnProperty("t")) await b.get(k); if (Object.prototype.hasOwnProperty.call(o, "u")) await c.get(k); }, { name: "f" });
