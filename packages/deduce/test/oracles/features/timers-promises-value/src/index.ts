import { Function, KVStore } from "@plutolang/pluto";
import { setTimeout as sleep } from "node:timers/promises";
const a = new KVStore("a");
new Function(async (k: string) => { const s = await sleep(1, a); await s.get(k); }, { name: "f" });

