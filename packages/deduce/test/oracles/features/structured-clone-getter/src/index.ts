import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o = { get x() { void a.get("q"); return 1; } };
new Function(async (k: string) => { structuredClone(o); }, { name: "f" });
