import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Queue extends Map<string, KVStore> {
  left = 1;
  next() { this.left -= 1; return { done: this.left < 0, value: this.get("store") }; }
  [Symbol.iterator](): any { return this; }
}
new Function(async (k: string) => {
  for (const store of new Queue([["store", a]])) await store.get(k);
}, { name: "f" });
