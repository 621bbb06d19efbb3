import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { s: a, *each() { yield this.s; } , async *aeach() { yield b; } };
new Function(async (k: string) => { for (const s of o.each()) await s.get(k); }, { name: "f" });
new Function(async (k: string) => { for await (const s of o.aeach()) await s.set(k, 1); }, { name: "g" });
