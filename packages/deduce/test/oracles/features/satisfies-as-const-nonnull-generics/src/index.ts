import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o = { s: a } satisfies Record<string, KVStore>; const t = <const T,>(x: T) => x;
new Function(async (k: string) => { await (t(o)!.s as unknown as KVStore)!.get(k); await (<KVStore>o.s).get(k); }, { name: "f" });
