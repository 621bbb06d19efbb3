import { createClient } from "some-client";
import { Function, KVStore } from "@plutolang/pluto";
const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const clients = names.map((name) => createClient({ store: { get: new KVStore(name).get } }));
new Function(async (k: string) => void (await clients[8]?.run(k)), { name: "ninth" });
new Function(
  async (k: string) => {
    for (const client of clients) await client.run(k);
  },
  { name: "every" },
);
