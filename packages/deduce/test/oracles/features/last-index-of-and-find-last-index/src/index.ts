import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = ["x", "y", "x"], m = [a, c, b];
new Function(async (k: string) => { await m[l.lastIndexOf("x")]!.get(k); await m[l.findLastIndex((z) => z === "x")]!.get(k); }, { name: "f" });
