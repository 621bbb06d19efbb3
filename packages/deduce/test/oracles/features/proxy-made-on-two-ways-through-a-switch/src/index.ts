import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(
  async (k: string) => {
    let box = { store: a };
    switch (k.length) {
      case 0:
        box = { store: b };
      case 1:
        await new Proxy(box, {}).store.get(k);
    }
  },
  { name: "f" },
);
