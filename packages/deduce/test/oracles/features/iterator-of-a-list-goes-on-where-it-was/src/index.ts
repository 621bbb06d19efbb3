import { Function, KVStore } from "@plutolang/pluto";
const rows = ["head", "x", "y"];
const left = rows[Symbol.iterator]();
left.next();
const stores: KVStore[] = [];
for (const id of left) stores.push(new KVStore(id));
for (const id of left) stores.push(new KVStore(`twice-${id}`));
for (const id of rows) stores.push(new KVStore(`row-${id}`));
new Function(async (k: string) => { for (const store of stores) await store.get(k); }, { name: "f" });
