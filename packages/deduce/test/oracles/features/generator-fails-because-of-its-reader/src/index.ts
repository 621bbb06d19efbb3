import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let failure: KVStore | undefined;
function* steps() { yield 1; yield 2; if (failure) throw failure; }
function drain(k: string) {
  try { for (const _ of steps()) failure = a; }
  catch (store: any) { void store.get(k); }
}
new Function(async (k: string) => drain(k), { name: "f" });
