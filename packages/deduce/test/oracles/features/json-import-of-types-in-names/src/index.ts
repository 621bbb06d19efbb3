import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const c1 = { n: 1, b: true, z: null };
const s = new KVStore(`n-${c1.n}-${c1.b}-${c1.z}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
