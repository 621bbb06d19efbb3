import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = { [Symbol("x")]: a };
new Function(async (k: string) => { for (const n of Reflect.ownKeys(o)) await o[n].get(k); }, { name: "f" });
