import pluto = require("@plutolang/pluto");
import lib = require("./lib");
import Store = pluto.KVStore;
const b: Store = new Store("b");
new pluto.Function(async (k: string) => { await lib.a.get(k); await b.set(k, 1); }, { name: "f" });