import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const list: (KVStore | undefined)[] = [];
list[2] = a;
const hasHoles = list.includes(undefined);
new Function(
  async (k: string) => {
    const [first] = list;
    await (first === undefined ? b : a).set(k, 1);
    await (hasHoles ? a : b).delete(k);
    for (const store of list) await (store ?? b).get(k);
  },
  { name: "f" },
);
