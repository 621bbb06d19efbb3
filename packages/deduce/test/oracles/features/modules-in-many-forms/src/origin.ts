import { KVStore } from "@plutolang/pluto";

export const imported = new KVStore("imported");
