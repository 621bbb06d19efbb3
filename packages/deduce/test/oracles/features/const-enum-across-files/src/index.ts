import { Function, KVStore } from "@plutolang/pluto";
import { K } from "./k.js";
import * as ks from "./k.js";
const s = [new KVStore("a"), new KVStore("b")];
new Function(async (k: string) => { await s[K.Two]!.get(k); if (ks.K.One !== 0) await s[0]!.delete(k); }, { name: "f" });