import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let n = 2; n **= 3; n >>>= 1; n <<= 1; n %= 5; n |= 4; n &= 7; n ^= 1;
new Function(async (k: string) => { if (n === 6) await a.get(k); else await b.get(k); }, { name: "f" });
