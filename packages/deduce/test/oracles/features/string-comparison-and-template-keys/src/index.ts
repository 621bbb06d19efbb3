import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const reg: any = { "user:read": a, "user:write": b };
const kind = (n: string) => `user:${n}`;
new Function(async (k: string) => { await reg[kind("read")].get(k); }, { name: "f" });
