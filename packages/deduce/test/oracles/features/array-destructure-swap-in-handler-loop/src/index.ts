import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { let x = a, y = b; for (let i = 0; i < 2; i++) { await x.get(k); [x, y] = [y, x]; } }, { name: "f" });
