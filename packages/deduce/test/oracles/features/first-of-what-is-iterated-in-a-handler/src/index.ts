import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class All { *[Symbol.iterator]() { yield c; yield d; } }
new Function(async (k: string) => {
  const [first] = new Set([a, b]);
  await first.get(k);
  const [own] = new All();
  await own.get(k);
}, { name: "f" });
