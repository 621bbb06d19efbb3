import { KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
export default async function (k: string) { await b.set(k, 1); }