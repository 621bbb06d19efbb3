import { Function, KVStore } from "@plutolang/pluto";

const stores: KVStore[] = [];
for (const _ of (process.env.TENANTS ?? "").split(",")) stores.push(new KVStore("tenant"));
new Function(async (key: string) => { await stores[0]?.get(key); }, { name: "f" });
