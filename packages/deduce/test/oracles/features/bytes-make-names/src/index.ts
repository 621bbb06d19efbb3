import { Function, KVStore } from "@plutolang/pluto";
const stores: KVStore[] = [];
for (const byte of new TextEncoder().encode("ab")) stores.push(new KVStore(`byte-${byte}`));
new Function(async (k: string) => { for (const store of stores) await store.get(k); }, { name: "f" });
