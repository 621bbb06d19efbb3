import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P { go(k: string) { return a.get(k); } } class Q extends P { override go(k: string) { return (() => super["go"](k))(); } }
new Function(async (k: string) => { await new Q().go(k); }, { name: "f" });
