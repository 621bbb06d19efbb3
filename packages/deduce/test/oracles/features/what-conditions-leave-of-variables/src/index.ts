import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const [orders, items, other, decoy] = ["orders", "items", "other", "decoy"].map((name) => new KVStore(name));
const either = (key: string) => (key < "m" ? orders : undefined);
const modeOf = (key: string) => (key < "m" ? "read" : "write");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
new SageMaker("model", "image", { instanceType: "ml.m5.large", envs: { MODE: (process.env.MODE && "on") as string } });

does("decided-after-and", (key) => { const mode = "read" as string; if (key && mode === "write") return decoy?.get(key); if (key && mode === "read") return orders?.get(key); return items?.get(key); });
does("decided-after-or", (key) => { const mode = "read" as string; if (key || mode === "write") return orders?.get(key); return items?.get(key); });
does("either-of-or", (key) => { const store = either(key); if (store === undefined || key === "skip") return (store ?? items)?.get(key); return store.set(key, 1); });
does("correlated-fields", (key) => { const pair = key < "m" ? { from: "eu", to: "eu" } : { from: "us", to: "us" }; if (pair.from === pair.to && key) return orders?.get(key); return items?.get(key); });
does("correlated-fields-never-differ", (key) => { const pair = key < "m" ? { from: "eu", to: "eu" } : { from: "us", to: "us" }; if (pair.from !== pair.to || key) return orders?.get(key); return items?.get(key); });
does("or-of-values", (key) => (either(key) || items)?.get(key));
does("and-of-values", (key) => (either(key) && items)?.get(key));
does("right-of-or", (key) => { const store = either(key); return store === undefined || store.get(key); });
does("right-of-and", (key) => { const mode = modeOf(key); const act = () => (mode === "write" ? items?.set(key, 1) : decoy?.get(key)); return mode === "write" && (mode === "write" ? items?.set(key, 1) : act()); });
does("assigned-on-the-right", (key) => { let store = either(key); store === undefined && (store = items); return store === undefined ? decoy?.get(key) : store.get(key); });
does("own-list-after-a-condition", (key) => { if (key === "more") void other?.get(key); const list = [decoy]; list.shift(); list.push(orders); return list[0]?.get(key); });
does("right-side-that-runs-for-certain", (key) => { const mode = "read" as string; const list = [decoy, orders]; if (mode === "read" && list.shift()) return list[0]?.get(key); });
