import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const even = (n: number): KVStore => (n === 0 ? a : odd(n - 1)), odd = (n: number): KVStore => (n === 0 ? b : even(n - 1));
new Function(async (k: string) => { await even(4).get(k); }, { name: "f" });
