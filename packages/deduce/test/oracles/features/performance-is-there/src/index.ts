import { Function, KVStore } from "@plutolang/pluto";
const store = new KVStore(performance ? "timed" : "untimed");
new Function(async (k: string) => { await store.get(k); }, { name: "f" });
