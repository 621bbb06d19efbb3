import { Function, KVStore } from "@plutolang/pluto";

const m = /^(?<stage>\w+)@(?<region>.+)$/.exec("prod@eu-1")!;
const { stage, region } = m.groups!;
const p = new KVStore(stage!), q = new KVStore(region!);
new Function(async (k: string) => { await p.get(k); await q.set(k, 1); }, { name: "f" });
