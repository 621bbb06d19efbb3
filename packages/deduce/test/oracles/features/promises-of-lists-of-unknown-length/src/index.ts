import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
async function fails(key: string) { if (key) throw a; return key; }
new Function(async (keys: string[]) => {
  try { await Promise.all(keys.map(fails)); } catch (store: any) { await store.get("x"); }
}, { name: "all" });
new Function(async (keys: string[]) => {
  await (await Promise.any(keys.map(async (key) => (key ? b : c)))).get("x");
}, { name: "any" });
new Function(async (keys: string[]) => {
  await (await Promise.race(keys.map(async (key) => (key ? b : c)))).set("x", 1);
}, { name: "race" });
