import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
var x = a; var x = b;
new Function(async (k: string) => { await x.get(k); }, { name: "f" });
