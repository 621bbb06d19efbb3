import { KVStore } from "@plutolang/pluto";
const a = new KVStore("a"), b = new KVStore("b");
export const ha = (k: string) => a.get(k);
export async function hb(k: string) { await b.set(k, 1); }

