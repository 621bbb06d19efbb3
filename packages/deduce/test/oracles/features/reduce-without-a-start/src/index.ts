import { Function, KVStore } from "@plutolang/pluto";
const stores = ["a", "b"].map((name) => new KVStore(name));
new Function(
  async (k: string) => {
    const open = stores.filter(() => Math.random() > 0.5);
    await open.reduce((first) => first).get(k);
    await stores.reduceRight((last) => last).set(k, 1);
  },
  { name: "f" },
);
