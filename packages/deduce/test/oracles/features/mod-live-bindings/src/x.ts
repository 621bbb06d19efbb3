import { KVStore } from "@plutolang/pluto";
const a = new KVStore("a"), b = new KVStore("b");
export let cur = a;
export function swap() { cur = b; }

