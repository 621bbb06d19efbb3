import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const readers = [a, b].map((s) => s.get.bind(s));
new Function(async (k: string) => { for (const r of readers) await r(k); }, { name: "f" });
