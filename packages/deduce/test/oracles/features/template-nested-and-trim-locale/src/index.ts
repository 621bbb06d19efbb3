import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const s = new KVStore(`${`a${"b"}`}-${" cd ".trim().toUpperCase()}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
