import { Function, KVStore } from "@plutolang/pluto";
const schema = { users: { ops: ["cr", "rd"] }, posts: { ops: ["rm"] } } as const;
const impl = { cr: (s: KVStore) => (k: string, v: unknown = {}) => s.set(k, v), rd: (s: KVStore) => (k: string) => s.get(k), rm: (s: KVStore) => (k: string) => s.delete(k) };
for (const [table, { ops }] of Object.entries(schema)) { const kv = new KVStore(table); for (const op of ops) new Function(impl[op](kv), op); }

