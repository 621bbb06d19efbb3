import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
async function load(k: string) { if (k) throw a; return k; }
new Function(async (k: string) => load(k).then((given) => given).catch((store) => store.get(k)), { name: "f" });
