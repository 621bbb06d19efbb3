import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const mk = (t: string) => { switch (t) { case "x": { const s = a; return () => s; } default: { const s = b; return () => s; } } };
new Function(async (k: string) => { await mk("x")().get(k); }, { name: "f" });
