import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const it: any = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(a) }) };
new Function(async (k: string) => { try { for await (const x of it) void x; } catch (s: any) { await s.get(k); } }, { name: "f" });
