import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const DEBUG = false; const LEVEL = "prod" as string;
new Function(async (k: string) => { if (DEBUG) await b.get(k); if (LEVEL !== "prod") await c.get(k); else await a.get(k); while (false) await d.get(k); for (; false; ) await d.get(k); }, { name: "f" });
