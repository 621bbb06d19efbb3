const { KVStore } = require("@plutolang/pluto");
module.exports = { d: new KVStore("d") };

