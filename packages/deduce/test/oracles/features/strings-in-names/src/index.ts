import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const n = ["UserEvents".replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase(), "a b c".split(" ").join("-"), "7".padStart(3, "0"), "hello".replace(/[el]/g, (m, i) => (i % 2 ? m.toUpperCase() : m)).replace("L", "l").replace("ll", "lL"), [..."x-y-z".matchAll(/[xyz]/g)].map((m) => m[0]).join("_"), "head.tail".slice("head.tail".indexOf(".") + 1), "xx".repeat(1).concat("-", "xx"), "abc".at(0)!.toUpperCase()];
const stores = n.map((x) => new KVStore(x));
new Function(async (k: string) => { for (const s of stores) await s.get(k); }, { name: "f" });
