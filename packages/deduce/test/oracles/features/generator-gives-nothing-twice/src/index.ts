import { Function, KVStore } from "@plutolang/pluto";
function* ids() { yield "x"; }
const left = ids();
const stores: KVStore[] = [];
for (const id of left) stores.push(new KVStore(id));
for (const id of left) stores.push(new KVStore(`again-${id}`));
new Function(async (k: string) => { for (const store of stores) await store.get(k); }, { name: "f" });
