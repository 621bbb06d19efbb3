import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(`n${2n * 9n}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
