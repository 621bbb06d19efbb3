import { KVStore } from "@plutolang/pluto";
export const a = new KVStore("a");
export const unused = new KVStore("unused");