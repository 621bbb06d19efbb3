import { Function, KVStore } from "@plutolang/pluto";

const [orders, items, other, decoy] = ["orders", "items", "other", "decoy"].map((name) => new KVStore(name));
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const kindOf = (key: string) => (key < "m" ? "read" : "write");

does("none-may-fit", (key) => { let store = orders; switch (key) { case "a": store = items; break; case "b": store = other; } return store?.get(key); });
does("one-fits-anyway", (key) => { let store = decoy; switch (key) { case "a": store = items; break; default: store = other; } return store?.get(key); });
does("falls-out-of-the-end", (key) => { let store = decoy; switch (key) { default: store = items; break; case "a": store = other; } return store?.get(key); });
does("default-stands-first", (key) => { switch ("write" as string) { default: return decoy?.get(key); case "write": return items?.set(key, 1); } });
does("no-default-is-left", (key) => { switch (kindOf(key)) { case "read": return orders?.get(key); case "write": return items?.set(key, 1); default: return decoy?.delete(key); } });
does("variable-in-a-later-clause", (key) => { const kind = kindOf(key); switch (kind) { case "read": return orders?.get(key); case "write": return (kind === "write" ? items : decoy)?.get(key); default: return decoy?.delete(key); } });
does("variable-of-a-later-clause-alone", (key) => { const kind = key < "a" ? "read" : key < "m" ? "write" : "drop"; switch (kind) { case "read": return orders?.get(key); default: return (kind === "write" || kind === "drop" ? items : decoy)?.get(key); } });
does("closure-over-a-clause", (key) => { let read = () => decoy?.get(key); switch (key) { case "a": const store = items; read = () => store?.get(key); break; default: read = () => other?.get(key); } return read(); });
const partOf = (key: string) => (key < "f" ? (key < "c" ? "a" : "b") : key < "m" ? "c" : "d");
does("variable-of-the-default", (key) => { const part = partOf(key); switch (part) { case "a": return; case "b": return; default: return (part === "c" || part === "d" ? items : decoy)?.get(key); } });
