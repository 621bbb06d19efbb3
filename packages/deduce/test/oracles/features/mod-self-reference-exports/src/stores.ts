import { KVStore } from "@plutolang/pluto";
export const a = new KVStore("a");