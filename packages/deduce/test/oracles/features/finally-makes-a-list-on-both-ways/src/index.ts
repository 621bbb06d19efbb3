import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => {
  let first: KVStore[] | undefined;
  for (const store of [a, b]) {
    try { if (k) continue; await store.get(k); }
    finally { const seen = [store]; if (first) await first[0].set(k, 1); first = seen; }
  }
}, { name: "f" });
