import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const o: any = Object.defineProperties({}, { extra: { value: b } });
new Function(async (k: string) => { await o.extra.set(k, 1); }, { name: "f" });
