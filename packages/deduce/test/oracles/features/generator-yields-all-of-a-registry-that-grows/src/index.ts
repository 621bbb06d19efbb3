import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const registry: Record<string, KVStore> = { a };
function* all() { for (const store of Object.values(registry)) yield store; }
function each(key: string) { for (const store of all()) void store.get(key); }
new Function(async (keys: string[]) => {
  for (const key of keys) { each(key); registry.b = b; }
}, { name: "f" });
