import { Function, KVStore } from "@plutolang/pluto";
const ids = ["x", "y"].values();
const stores: KVStore[] = [];
let step = ids.next();
while (!step.done) { stores.push(new KVStore(step.value)); step = ids.next(); }
new Function(async (k: string) => {
  for (const store of stores) await store.get(k);
  if (step.value !== undefined) await stores[0].delete(k);
}, { name: "f" });
