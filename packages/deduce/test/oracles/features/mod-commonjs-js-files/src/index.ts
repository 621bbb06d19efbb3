const { Function, KVStore } = require("@plutolang/pluto");
const { make, other } = require("./lib");
exports.keep = make("a");
new Function(async (k: string) => { await exports.keep.get(k); await other.s.set(k, 1); }, { name: "f" });