import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const m: any = { [Symbol.replace](_s: string, _r: string) { void a.get("x"); return ""; } };
new Function(async (k: string) => { "x".replace(m, "y"); }, { name: "f" });
