import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { "x".split({ [Symbol.split]() { void a.get("x"); return []; } } as any); "x".search({ [Symbol.search]() { void b.get("x"); return 0; } } as any); }, { name: "f" });
