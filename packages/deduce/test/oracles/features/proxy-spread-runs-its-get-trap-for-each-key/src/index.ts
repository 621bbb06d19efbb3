import { Function, KVStore } from "@plutolang/pluto";
const first = new KVStore("first");
const second = new KVStore("second");
const third = new KVStore("third");
const queue = [first, second, third];
let turn = 0;
const dispenser = new Proxy({ a: 1, b: 2 } as Record<string, unknown>, {
  get: () => ({ store: queue[turn++] as KVStore }),
});
const { a, b } = { ...dispenser } as Record<string, { store: KVStore }>;
new Function(
  async (k: string) => {
    await a?.store.get(k);
    await b?.store.set(k, 1);
  },
  { name: "f" },
);
