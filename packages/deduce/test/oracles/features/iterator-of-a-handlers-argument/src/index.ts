import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Batch {
  constructor(readonly keys: string[]) {}
  [Symbol.iterator]() { return this.keys.values(); }
}
new Function(async (keys: string[]) => { for (const key of new Batch(keys)) await a.get(key); }, { name: "f" });
