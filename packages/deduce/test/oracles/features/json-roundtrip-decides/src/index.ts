import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const cfg = JSON.parse(JSON.stringify({ mode: "a", list: [1, { x: "y" }] }));
new Function(async (k: string) => { if (cfg.mode === "a" && cfg.list[1].x === "y") await a.get(k); else await b.get(k); }, { name: "f" });
