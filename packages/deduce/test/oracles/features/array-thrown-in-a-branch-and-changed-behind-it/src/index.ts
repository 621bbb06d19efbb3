import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function take(k: string) {
  const list = [a, b];
  if (k) throw list;
  list.pop();
  list.pop();
  return list.length;
}
new Function(async (k: string) => {
  try { take(k); } catch (all: any) { for (const store of all) await store.get(k); }
}, { name: "f" });
