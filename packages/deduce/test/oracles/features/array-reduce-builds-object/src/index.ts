import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = [["x", a], ["y", b]].reduce<Record<string, KVStore>>((acc, [n, s]) => ({ ...acc, [n as string]: s as KVStore }), {});
new Function(async (k: string) => { await o.x!.get(k); }, { name: "f" });
new Function(async (k: string) => { await o.y!.set(k, 1); }, { name: "g" });
