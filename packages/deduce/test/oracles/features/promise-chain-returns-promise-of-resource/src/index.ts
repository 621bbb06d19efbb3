import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await Promise.resolve().then(() => Promise.resolve({ s: a })).then(({ s }) => s.get(k)); }, { name: "f" });
