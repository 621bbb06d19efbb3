import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore([..."abc"].reverse().join(""));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
