import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const m = new Map<any, KVStore>([["x", a], ["y", b]]);
const cell = () => { let st: any; return { put(x: any) { st = x; return this; }, take: () => st }; };
new Function(async (k: string) => { await m.get(cell().put("x").take())!.get(k); }, { name: "f" });
