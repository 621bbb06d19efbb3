import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const other = new KVStore("other");
const names: string[] = [];
const shelf = (name: string) => new KVStore(`shelf-${names.push(name)}`);
const [first, second] = [shelf("first"), shelf("second")];
const queue = [orders];
queue.push(...(process.env.EXTRA ?? "").split(",").map(() => items));
queue.push(other);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("number-of-the-shelf", async (key) => { await first.get(key); await second.set(key, 1); });
does("behind-some-more", async (key) => { await queue[2]?.get(key); });
does("push-applied-to-either", async (key) => { const one: KVStore[] = []; const two: KVStore[] = []; Array.prototype.push.apply(key < "m" ? one : two, [orders]); await one[0]?.get(key); await two[0]?.delete(key); });
does("pushed-length", async (key) => { const list = [other]; const last = list.push(orders, items) - 1; await list[last]?.get(key); });
does("splice-in-unknown-many", async (key) => { const list = [orders]; const some = [...key].map(() => items); list.splice(0, 0, ...some); await list[0]?.get(key); });
does("sort-as-texts", async (key) => { const list = [{ toString: () => (void other.get(key), "b") }, { toString: () => "a" }]; list.sort(); });
does("shift-of-none", async (key) => { const list: KVStore[] = []; if (list.shift()) await other.get(key); else await orders.get(key); });
does("like-of-no-length", async (key) => { for (const store of Array.from<KVStore>({ length: Number.NaN, 0: other } as never)) await store.get(key); await orders.get(key); });
