import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { for (let i = 0; i < 2; i++) await (() => [a, b][i]!.get(k))(); }, { name: "f" });
