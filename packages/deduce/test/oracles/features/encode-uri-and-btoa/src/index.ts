import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const s = decodeURIComponent(encodeURIComponent("x y")) === "x y" ? a : b;
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
