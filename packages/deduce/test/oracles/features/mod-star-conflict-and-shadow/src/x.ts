import { KVStore } from "@plutolang/pluto";
export const s = new KVStore("x");