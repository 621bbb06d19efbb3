import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const reg: Record<string, KVStore> = { x: a, y: b };
const other: Record<string, KVStore> = { z: c };
new Function(async (k: string) => { await reg[k]?.get(k); void other; }, { name: "f" });
