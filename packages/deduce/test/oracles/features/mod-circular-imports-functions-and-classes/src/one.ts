import { KVStore } from "@plutolang/pluto";
import { helper } from "./two.js";
export const a = new KVStore("a");
export class A { async go(k: string) { await a.get(k); await helper(k); } }