import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const o: any = Object.create({}, { own: { value: b } });
new Function(async (k: string) => { await o.own.set(k, 1); }, { name: "f" });
