import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { for (let i = 0; i < 60; i++) if (i === 55) await a.get(k); }, { name: "f" });
