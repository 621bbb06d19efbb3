import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b]; l.length = 1;
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
