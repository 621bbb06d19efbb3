import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore([..."x-y".matchAll(/[xy]/g)].map((m) => m[0]).join("_"));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
