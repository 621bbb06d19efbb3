import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const s = new KVStore(String.raw`a-${"b"}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
