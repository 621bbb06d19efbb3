import { KVStore } from "@plutolang/pluto";
const lib = { a: new KVStore("a"), z: 1 };
export = lib;