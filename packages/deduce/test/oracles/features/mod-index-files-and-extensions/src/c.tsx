import { KVStore } from "@plutolang/pluto";
export const c = new KVStore("c");