import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { for (const s of [[a], [b]].flatMap((x) => x)) await s.get(k); for (const s of [[[c]]].flat(2)) await s.get(k); }, { name: "f" });
