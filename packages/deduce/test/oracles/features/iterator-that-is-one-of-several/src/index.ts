import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Either {
  constructor(readonly flag: boolean) {}
  [Symbol.iterator]() { return this.flag ? [a].values() : new Set([b]).values(); }
}
new Function(async (flag: boolean, k: string) => {
  for (const store of new Either(flag)) await store.get(k);
}, { name: "f" });
