import { Function, KVStore } from "@plutolang/pluto";
import { setTimeout } from "node:timers";
const a = new KVStore("a");
new Function(async (k: string) => { await new Promise<void>((ok) => setTimeout((s: KVStore) => { void s.get(k); ok(); }, 1, a)); }, { name: "f" });

