import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace N { export function mk() { return new C(); } export class C { s = a; } }
new Function(async (k: string) => { await N.mk().s.get(k); }, { name: "f" });
