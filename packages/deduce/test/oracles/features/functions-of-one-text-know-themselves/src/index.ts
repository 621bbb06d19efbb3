import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b"); const c = new KVStore("c");
function make(store: KVStore) { return function me(given: unknown) { if (given === me) void store.get("k"); else void c.get("k"); }; }
const both = [make(a), make(b)];
new Function(async () => { for (const each of both) each(each); }, { name: "f" });
new Function(async (n: number) => { both.forEach((each) => each(each)); }, { name: "h" });
