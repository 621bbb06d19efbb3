import { Function, KVStore } from "@plutolang/pluto";

const [orders, items, decoy] = ["orders", "items", "decoy"].map((name) => new KVStore(name));
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

const frozen = Object.freeze({ store: orders });
const kept = Reflect.deleteProperty(frozen, "store");
const absent = Reflect.deleteProperty(frozen, "other");
does("of-a-frozen-object", (key) => [frozen.store?.get(key), (kept ? decoy : items)?.get(key), (absent ? orders : decoy)?.set(key, 1)]);
const sealed = Object.seal({ store: orders });
does("of-a-sealed-object", (key) => (Reflect.deleteProperty(sealed, key) ? items : sealed.store)?.get(key));
const removed: { store?: KVStore } = { store: decoy };
const isRemoved = delete removed.store;
does("for-certain", (key) => (removed.store ?? (isRemoved ? orders : decoy))?.get(key));
const [one, two]: { store?: KVStore }[] = [{ store: orders }, { store: orders }];
delete (process.env.ONE ? one : two)?.store;
does("of-one-of-two", (key) => (one?.store ?? items)?.get(key));
const open: Record<string, KVStore | undefined> = { orders, other: decoy };
delete open[String(process.env.KEY)];
does("under-an-unknown-key", (key) => (open.orders ?? items)?.get(key));
const either: Record<string, KVStore | undefined> = { first: orders, second: orders, third: orders };
delete either[process.env.KEY ? "first" : "second"];
does("under-one-of-two-keys", (key) => [(either.first ?? items)?.get(key), (either.third ?? decoy)?.set(key, 1)]);
const stores: Record<string, KVStore | undefined> = { orders, items };
const watched = new Proxy({ orders: 1, items: 1 } as Record<string, number>, { deleteProperty: (_target, key) => (void stores[key as string]?.delete("key"), true) });
does("trapped", () => { delete watched.orders; });
does("trapped-under-an-unknown-key", (key) => { delete watched[key]; });
does("in-a-handler", (key) => { const box: { store?: KVStore } = { store: orders }; if (key) delete box.store; return (box.store ?? items)?.get(key); });
