import { Function, KVStore } from "@plutolang/pluto";
const [a, b, none] = ["a", "b", "none"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore];
new Function(
  async (k: string) => {
    const known: Record<string, KVStore> = {};
    let first: KVStore[] | undefined;
    while (Math.random() > 0.1) {
      const now = Object.values(known);
      first ??= now;
      if (known.a && first.length === 0) await none.get(k);
      known.a = a;
    }
  },
  { name: "longer" },
);
new Function(
  async (k: string) => {
    const known: Record<string, KVStore> = { x: a };
    while (Math.random() > 0.1) {
      const now = Object.values(known);
      await now.find(() => true)?.get(k);
      known[k] = b;
    }
  },
  { name: "open" },
);
const held: { waiting?: KVStore[] } = {};
new Function(
  async (k: string) => {
    const waiting: KVStore[] = [];
    held.waiting = waiting;
    waiting.shift();
    for (const store of waiting) await store.get(k);
    await none.set(k, 1);
  },
  { name: "empty" },
);
