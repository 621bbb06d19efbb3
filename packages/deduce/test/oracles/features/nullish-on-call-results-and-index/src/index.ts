import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const find = (n: string): KVStore | undefined => (n === "x" ? a : undefined);
new Function(async (k: string) => { await (find("y") ?? find("x") ?? b).get(k); }, { name: "f" });
