import { Function, KVStore } from "@plutolang/pluto";
const [a, b] = ["a", "b"].map((name) => new KVStore(name)) as [KVStore, KVStore];
const shorter = (x: string, y: string) => x.length - y.length;
new Function(
  async (text: string, k: string) => {
    const ids = JSON.parse(text) as string[];
    await ids.sort(shorter).map(() => a)[0]?.get(k);
    await ids.toSorted(shorter).map(() => b)[0]?.get(k);
  },
  { name: "f" },
);
