import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const t: any = { then(_ok: any, no: any) { no(a); } };
new Function(async (k: string) => { try { await t; } catch (s: any) { await s.get(k); } }, { name: "f" });
