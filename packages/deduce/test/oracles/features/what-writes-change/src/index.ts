import { lookup } from "library";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const [orders, items, other, decoy] = ["orders", "items", "other", "decoy"].map(store);
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" });
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

const byEndpoint: Record<string, number> = {};
byEndpoint[model.endpointName] = 1;
does("key-that-is-a-name", (key) => `${Object.keys(byEndpoint)[0]}${key}`);
const received: { store?: KVStore; trapped?: KVStore } = {};
Reflect.set({}, "store", orders, received);
Reflect.set(new Proxy({}, { set: (_target, _name, value) => ((received.trapped = value), true) }), "any", items, {});
does("receiver", (key) => received.store?.get(key));
does("set-trap", (key) => received.trapped?.get(key));
const placed = [orders];
placed[Number(process.env.PLACE)] = other;
const [first] = placed;
does("element-at-an-unknown-place", (key) => first?.get(key));
does("own-element-at-an-unknown-place", (key) => { const list = [orders]; list[key.length] = items; const [one] = list; return one?.get(key); });
const grown = [orders];
if (process.env.GROW) grown[1] = items;
does("length-that-may-have-grown", (key) => (grown.length === 1 ? orders : items)?.get(key));
does("gap", (key) => { const list = [orders]; list[2] = items; return (list[1] === undefined ? list[2] : decoy)?.get(key); });
does("shorter-list-of-any-length", (key) => { const list = [...key].map(() => orders); list.length = 1; return list[0]?.get(key); });
does("emptied-list-of-any-length", (key) => { const list = [...key].map(() => decoy); list.length = 0; list.push(orders); return list[0]?.get(key); });
does("length-not-known", (key) => { const list = [orders, items]; list.length = key.length; return (list.length < 2 ? orders : items)?.get(key); });
does("longer", (key) => { const list = [decoy]; list.length = 3; return (list.length === 3 ? orders : decoy)?.get(key); });
const [one, two] = [{ store: orders }, { store: items }];
(process.env.ONE ? one : two).store = other;
does("one-of-two", (key) => [one.store?.get(key), two.store?.delete(key)]);
const [left, right] = [{ a: orders, b: orders }, { a: orders, b: orders }];
left[process.env.LEFT ? "a" : "b"] = items;
does("under-one-of-two-keys", (key) => [left.a?.get(key), right.b?.set(key, 1)]);
does("fields", (key) => { class Job { static mode = "read"; mode = "write"; } return [(Job.mode === "read" ? orders : decoy)?.get(key), (new Job().mode === "write" ? items : decoy)?.set(key, 1)]; });
class Shelf {
  set content(value: KVStore | undefined) { void value?.get("set"); }
}
class Wide extends Shelf {}
does("setter-under-an-unknown-key", (key) => { const shelf: Record<string, unknown> = new Wide() as never; shelf[key] = orders; });
does("setter-under-one-of-two-keys", (key) => { const shelf: Record<string, unknown> = { set other(value: KVStore) { void value.delete(key); }, set never(value: KVStore) { void value.set(key, 1); } }; shelf[key < "m" ? "other" : "another"] = orders; });
const frozen: Record<string, unknown> = Object.freeze({ store: orders });
does("frozen-under-an-unknown-key", (key) => { try { frozen[key] = decoy; } finally { void (frozen.store as KVStore).get(key); } });
does("grows-its-own-prototype", (key) => { let scope: any = { store: orders }; for (const _ of key) scope = Object.create(scope); scope.name = key; scope[key] = key; return scope.store.get(key); });
does("length-of-an-object", (key) => { const like: any = { 0: orders }; like.length = 1; return Array.from<KVStore>(like).map((each) => each.get(key)); });
does("what-a-library-passes", () => lookup((request: any) => { request.onEnd = () => orders?.get("end"); }));
