import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b"); const c = new KVStore("c");
const tagged = { get [Symbol.toStringTag]() { void a.get("k"); return "tagged"; } };
new Function(async () => tagged.toString(), { name: "tag" });
const written = { toString() { void b.get("k"); return "written"; } };
new Function(async () => written.toLocaleString(), { name: "locale" });
new Function(async (k: string) => Object.getPrototypeOf("text").replace.call("text", /t/, () => { void c.get(k); return "" }), { name: "primitive" });
