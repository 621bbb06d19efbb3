import { Function, KVStore } from "@plutolang/pluto";
const config = new KVStore<{ table: string }>("config");
const first = new KVStore("first");
const second = new KVStore("second");
function once<T>(make: () => Promise<T>): () => Promise<T> { let pending: Promise<T> | undefined; return () => (pending ??= make().catch((error) => { pending = undefined; throw error; })); }
class Database { static #instance?: Database; private constructor(private readonly store: KVStore) {} static instance = once(async () => { const settings = await config.get("db"); return (Database.#instance ??= new Database(settings?.table === "second" ? second : first)); }); query(k: string) { return this.store.get(k); } }
new Function(async (k: string) => (await Database.instance()).query(k), { name: "query" });
new Function(async (k: string) => first.set(k, 1), { name: "seed" });
