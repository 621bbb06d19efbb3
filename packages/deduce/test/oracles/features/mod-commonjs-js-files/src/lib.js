const { KVStore } = require("@plutolang/pluto");
exports.make = (n) => new KVStore(n);
module.exports.other = { s: new KVStore("b") };