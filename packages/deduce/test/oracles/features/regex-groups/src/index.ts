import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(/(?<n>\w+)/.exec("prod")!.groups!.n!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
