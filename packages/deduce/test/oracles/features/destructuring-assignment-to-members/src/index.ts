import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = {}; const arr: any[] = [];
({ p: o.x, q: arr[0] } = { p: a, q: b });
[o.x, arr[0]] = [arr[0], o.x];
new Function(async (k: string) => { await o.x.get(k); await arr[0].set(k, 1); }, { name: "f" });
