import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { if (/^x/.test("xx")) await a.get(k); else await b.get(k); }, { name: "f" });
