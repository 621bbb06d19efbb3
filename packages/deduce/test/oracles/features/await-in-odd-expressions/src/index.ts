import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const p = <T,>(x: T) => Promise.resolve(x);
new Function(async (k: string) => { await (await p({ [await p("s")]: await p(a) })).s!.get(k); await (await p([...(await p([b]))]))[await p(0)]!.set(k, 1); }, { name: "f" });
