import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type T = { t: "r" } | { t: "w" }; const never = (x: never): never => { throw new Error(String(x)); };
const go = (x: T, k: string) => { switch (x.t) { case "r": return a.get(k); case "w": return b.set(k, 1); default: return never(x); } };
new Function(async (k: string) => { await go({ t: "r" }, k); }, { name: "f" });
