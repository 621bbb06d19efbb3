import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* reads(view: KVStore[], k: string) { yield 1; for (const store of view) void store.get(k); }
new Function(async (k: string) => {
  const list = [a];
  const reader = reads(new Proxy(list, {}), k);
  reader.next();
  list.push(b);
  reader.next();
}, { name: "f" });
