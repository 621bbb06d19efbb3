import { Function, KVStore } from "@plutolang/pluto";

const stores = [Symbol.match, Symbol.matchAll, Symbol.metadata, Symbol.dispose, Symbol.asyncDispose].map((symbol) => new KVStore(String(symbol.description)));

new Function(
  async (key: string) => {
    for (const store of stores) await store.get(key);
  },
  { name: "f" },
);
