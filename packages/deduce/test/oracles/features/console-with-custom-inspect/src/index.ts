import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o = { toString() { void a.get("x"); return ""; } };
new Function(async (k: string) => { console.log("x", 1); void o; }, { name: "f" });
