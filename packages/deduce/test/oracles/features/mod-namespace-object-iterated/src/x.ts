import { KVStore } from "@plutolang/pluto";
export const a = new KVStore("a");
export const b = new KVStore("b");

