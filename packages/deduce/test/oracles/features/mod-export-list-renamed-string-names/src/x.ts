import { KVStore } from "@plutolang/pluto";
const a = new KVStore("a"), b = new KVStore("b");
export { a as "weird name", b as default };

