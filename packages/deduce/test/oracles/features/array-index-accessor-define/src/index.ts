import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const l: any[] = []; Object.defineProperty(l, 0, { get: () => a });
new Function(async (k: string) => { await l[0].get(k); }, { name: "f" });
