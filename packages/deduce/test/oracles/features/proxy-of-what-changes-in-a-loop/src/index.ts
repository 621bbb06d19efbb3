import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore];
new Function(
  async (k: string) => {
    let box = { store: a };
    let traps = { get: () => c };
    while (Math.random() > 0.1) {
      await new Proxy(box, {}).store.get(k);
      await new Proxy(box, traps).store.set(k, 1);
      box = { store: b };
      traps = { get: () => d };
    }
  },
  { name: "loop" },
);
new Function(
  async (k: string) => {
    const { proxy, revoke } = Proxy.revocable({ store: a }, {});
    const close = revoke ?? (() => void b.get(k));
    await proxy.store.get(k);
    close();
    await c.get(k);
  },
  { name: "revoked" },
);
