import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const S = Symbol("s");
const o: any = { [S]: a, plain: b };
new Function(async (k: string) => { for (const s of Object.getOwnPropertySymbols(o)) await o[s].get(k); }, { name: "f" });
