import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { JSON.parse("[1]", (_k, v) => { void a.get("q"); return v; }); }, { name: "f" });
