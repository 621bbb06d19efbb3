import { KVStore } from "@plutolang/pluto";
import { A } from "./one.js";
const b = new KVStore("b");
export async function helper(k: string) { void A; await b.set(k, 1); }

