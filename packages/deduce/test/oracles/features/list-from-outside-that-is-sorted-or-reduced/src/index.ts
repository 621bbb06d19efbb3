import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore];
const shorter = (x: string, y: string) => x.length - y.length;
new Function(
  async (ids: string[], k: string) => {
    await ids.sort(shorter).map(() => a)[0]?.get(k);
    await ids.toSorted(shorter).map(() => b)[0]?.get(k);
    await ids.reduce((store) => store, c).get(k);
    await ids.reduceRight((store) => store, d).get(k);
  },
  { name: "f" },
);
