import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = { x: { y: a } }; delete o?.x?.z; delete o.q?.w;
new Function(async (k: string) => { await o.x.y.get(k); }, { name: "f" });
