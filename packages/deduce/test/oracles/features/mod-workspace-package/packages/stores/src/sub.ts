import { KVStore } from "@plutolang/pluto";
export const b = new KVStore("b");

