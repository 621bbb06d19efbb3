import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let failure: KVStore | undefined;
function* steps() { yield 1; yield 2; if (failure) throw failure; }
function drain(all: Iterable<number>, k: string) {
  try { for (const _ of all) failure = a; }
  catch (store: any) { void store.get(k); }
}
new Function(async (k: string) => drain(steps(), k), { name: "f" });
