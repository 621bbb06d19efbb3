import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const base = { s: a as KVStore | undefined }; const o = { ...base, ...(null as any), ...undefined, ...{ t: 1 } };
new Function(async (k: string) => { await o.s!.get(k); }, { name: "f" });
