import { createClient } from "some-client";
import { Function, KVStore } from "@plutolang/pluto";
const stores = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((name) => new KVStore(name));
new Function(
  async (k: string) => {
    const clients = stores.map((store) => createClient({ read: () => store.get(k) }));
    for (const client of clients) await client.run();
  },
  { name: "f" },
);
