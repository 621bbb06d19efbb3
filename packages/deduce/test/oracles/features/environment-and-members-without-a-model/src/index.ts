import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const other = new KVStore("other");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("environment-keys", async (key) => { await (Object.keys(process.env).includes("PATH") ? orders : items).get(key); await items.get(key); });
does("environment-text", async (key) => { await (String(process.env.PATH) > key ? orders : items).get(key); await items.get(key); });
does("environment-boolean", async (key) => { await (Boolean(process.env.PATH) ? orders : items).get(key); await items.get(key); });
does("environment-method", async (key) => { await (process.env.PATH?.isWellFormed() ? orders : items).get(key); await items.get(key); });
does("text-method", async (key) => { await (key.isWellFormed() ? orders : items).get(key); await items.get(key); });
does("number-method", async (key) => { await ((5).toLocaleString() === "5" ? orders : items).get(key); await items.get(key); });
does("no-such-member", async (key) => { await (("text" as never as { absent?: boolean }).absent ? other : orders).get(key); await (([] as never as { absent?: boolean }).absent ? other : items).get(key); await ((new Map() as never as { absent?: boolean }).absent ? other : items).delete(key); });
does("constructor-of", async (key) => { await (key.constructor === String ? orders : items).get(key); await items.get(key); });
does("length-of-function", async (key) => { await (((a: string, b: string) => a + b).length === 2 ? orders : items).get(key); await items.get(key); });
does("object-or-text", async (key) => { for (const store of Object.values((key < "m" ? { orders } : "text") as Record<string, KVStore>)) await store.get?.(key); });
does("entries-by-caller", async (key) => { const made: Record<string, KVStore> = { [key]: orders }; for (const [name, store] of Object.entries(made)) await store.set(name, 1); });
does("keys-by-caller", async (key) => { const made: Record<string, KVStore> = { [key]: orders }; for (const name of Object.keys(made)) await made[name]?.delete(key); });
does("wrapped", async (key) => { await (Object({ store: orders }) as { store: KVStore }).store.get(key); });
does("value-of", async (key) => { await ({ store: orders }.valueOf() as { store: KVStore }).store.get(key); });
does("symbol-for-caller", async (key) => { await ({ [Symbol.for("x")]: orders } as Record<symbol, KVStore>)[Symbol.for("x")]?.get(key); });
does("null-base", async (key) => { await (Object.getPrototypeOf(Object.create(null)) === null ? orders : items).get(key); await items.get(key); });
