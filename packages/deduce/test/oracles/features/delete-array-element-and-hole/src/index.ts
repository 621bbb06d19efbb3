import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l: any[] = [a, b]; delete l[0];
new Function(async (k: string) => { for (const s of l) if (s) await s.get(k); }, { name: "f" });
