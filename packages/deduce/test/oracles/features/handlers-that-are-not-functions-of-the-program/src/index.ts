import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(new Proxy(async (k: string) => k, { apply: (_target, _self, [k]) => a.get(k) }), { name: "proxy" });
new Function(structuredClone as any, { name: "native" });
new Function(a.set as any, { name: "operation" });
