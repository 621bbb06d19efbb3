import { KVStore } from "@plutolang/pluto";
export const same = new KVStore("same");
export const other = new KVStore("other");
