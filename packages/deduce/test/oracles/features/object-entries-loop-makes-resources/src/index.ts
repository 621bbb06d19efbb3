import { Function, KVStore } from "@plutolang/pluto";

const cfg = { users: { ro: true }, orders: { ro: false } } as const;
const st = Object.fromEntries(Object.entries(cfg).map(([n, v]) => [n, { kv: new KVStore(`${n}-db`), ...v }]));
new Function(async (k: string) => { for (const { kv, ro } of Object.values(st)) await (ro ? kv.get(k) : kv.set(k, 1)); }, { name: "f" });
