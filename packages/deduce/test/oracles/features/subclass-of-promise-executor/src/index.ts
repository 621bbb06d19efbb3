import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P1 extends Promise<KVStore> {}
new Function(async (k: string) => { await (await new P1((ok) => ok(a))).get(k); }, { name: "f" });
