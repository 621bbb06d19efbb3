const { KVStore } = require("@plutolang/pluto");
const found = new KVStore("found");
module.exports = function lookUp() { return found; };
