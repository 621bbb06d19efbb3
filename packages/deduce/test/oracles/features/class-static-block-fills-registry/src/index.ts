import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Reg { static readonly all: Record<string, KVStore> = {}; static { for (const [n, s] of [["x", a], ["y", b]] as const) this.all[n] = s; } static { Reg.all.z = c; } }
new Function(async (k: string) => { await Reg.all.x!.get(k); await Reg.all.y!.set(k, 1); }, { name: "f" });
