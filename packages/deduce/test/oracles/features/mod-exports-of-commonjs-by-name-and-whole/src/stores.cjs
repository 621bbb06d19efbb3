const { KVStore } = require("@plutolang/pluto");
exports.make = (name) => new KVStore(name);
exports.audit = new KVStore("audit");
