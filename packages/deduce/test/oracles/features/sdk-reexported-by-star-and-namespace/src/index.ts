import { KVStore as Store, Function } from "./sdk.js";
import * as all from "./sdk.js";
const a = new Store("a"), b = new all.pluto.KVStore("b");
new Function(async (k: string) => { await a.get(k); await b.set(k, 1); }, { name: "f" });