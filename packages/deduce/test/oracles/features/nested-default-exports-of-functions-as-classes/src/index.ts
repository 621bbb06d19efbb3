import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const mk = function <T>(this: any, x: T) { return { x, self: () => mk.call(this, x) }; } as any;
new Function(async (k: string) => { await mk(a).self().x.get(k); }, { name: "f" });
