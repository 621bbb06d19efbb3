import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const rec = (path: string[] = []): any => new Proxy(() => {}, { get: (_t, n: string) => rec([...path, n]), apply: (_t, _th, [k]) => (path.join(".") === "db.users.get" ? a.get(k) : b.get(k)) });
new Function(async (k: string) => { await rec().db.users.get(k); }, { name: "f" });
