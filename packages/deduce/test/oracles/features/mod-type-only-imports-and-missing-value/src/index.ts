import { Function, KVStore } from "@plutolang/pluto";
import type { Cfg } from "./types.js";
import { type Other } from "./types.js";
const a = new KVStore("a");
const c: Cfg = { n: 1 }; const o: Other = 2;
new Function(async (k: string) => { await a.get(k); void c; void o; }, { name: "f" });