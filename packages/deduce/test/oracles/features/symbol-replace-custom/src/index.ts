import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { "x".replace({ [Symbol.replace]() { void a.get("x"); return ""; } } as any, "y"); }, { name: "f" });
