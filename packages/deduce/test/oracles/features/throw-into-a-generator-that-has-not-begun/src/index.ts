import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function* guarded() { try { yield 1; } catch { /* never: the code has not begun */ } }
new Function(async (k: string) => {
  try { guarded().throw(a); } catch (store: any) { await store.get(k); }
}, { name: "f" });
