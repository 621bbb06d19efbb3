import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await Promise.all(["x"].map(function (this: { s: KVStore }, n) { return this.s.get(n); }, { s: a })); }, { name: "f" });
