import { Function, KVStore } from "@plutolang/pluto";
const cfg = JSON.parse('{"tenants":[{"id":"t1","kv":["x","y"]},{"id":"t2","kv":["y"]}]}') as { tenants: { id: string; kv: string[] }[] };
class Tenant { readonly stores: Readonly<Record<string, KVStore>>; constructor({ id, kv }: { id: string; kv: string[] }) { const o: Record<string, KVStore> = {}; for (const n of kv) { const made = new KVStore(`${id}-${n}`); Object.defineProperty(o, n, { enumerable: true, get: () => made }); } this.stores = o; } }
const tenants = Object.fromEntries(cfg.tenants.map((t) => [t.id, new Tenant(t)]));
new Function(async (k: string) => { await tenants.t1!.stores.x!.get(k); }, { name: "f" });
new Function(async (k: string) => { const { t2: { stores: { y } } } = tenants as any; await y.set(k, 1); }, { name: "g" });

