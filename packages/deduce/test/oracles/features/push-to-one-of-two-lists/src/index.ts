import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => {
  const first = [a];
  const second = [b];
  const chosen = k ? first : second;
  chosen.push(c);
  for (const store of second) await store.get(k);
  for (const store of first) await store.set(k, 1);
}, { name: "f" });
