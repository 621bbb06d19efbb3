import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(Buffer.from("6162", "hex").toString());
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
