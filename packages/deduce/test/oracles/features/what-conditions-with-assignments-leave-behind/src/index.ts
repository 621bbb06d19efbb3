import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c, d, e, f] = ["a", "b", "c", "d", "e", "f"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore, KVStore, KVStore];
const isDebug = false;
new Function(
  async (k: string) => {
    let store = a;
    k && (store = b);
    await store.get(k);

    if (k && isDebug && (await c.get(k))) return;
    await c.set(k, 1);
    const logged = k && isDebug && (await c.get(k));
    await c.delete(k);
    void logged;

    let chosen = d;
    const { given = (chosen = e) } = JSON.parse(k) as { given?: KVStore };
    void given;
    await chosen.get(k);
    await f.get(k);
  },
  { name: "f" },
);
