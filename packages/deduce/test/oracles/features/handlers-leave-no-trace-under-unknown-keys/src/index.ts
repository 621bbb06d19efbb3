import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const registry: Record<string, KVStore> = {};
new Function(
  async (k: string) => {
    registry[k] = a;
    await registry[k].get(k);
  },
  { name: "first" },
);
new Function(
  async (k: string) => {
    await registry[k]?.set(k, 1);
    await b.get(k);
  },
  { name: "second" },
);
