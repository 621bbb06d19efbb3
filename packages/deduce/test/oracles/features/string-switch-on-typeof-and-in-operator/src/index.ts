import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const arg: unknown = a;
new Function(async (k: string) => { switch (typeof arg) { case "string": await b.get(k); break; case "object": await (arg as KVStore).get(k); } }, { name: "f" });
