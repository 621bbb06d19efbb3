import { Function, KVStore } from "@plutolang/pluto";
type Table = { [n: string]: any };
const models = { users: class { static kv = new KVStore("users"); }, orders: class { static kv = new KVStore("orders"); } };
const db = new Proxy({} as Table, { get: (_t, n: string) => { const M = (models as any)[n]; return Object.assign((strings: TemplateStringsArray, ...v: unknown[]) => ({ run: () => (strings[0]!.startsWith("SELECT") ? M.kv.get(v[0]) : M.kv.set(v[0], v[1])) }), { kv: M.kv }); } });
new Function(async (k: string) => { await db.users`SELECT ${k}`.run(); }, { name: "f" });
new Function(async (k: string) => { const { orders: q } = db; await q`PUT ${k} ${1}`.run(); }, { name: "g" });

