import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(new URL("https://host/x").hostname);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
