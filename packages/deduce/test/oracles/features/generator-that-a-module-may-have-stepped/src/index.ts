import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* stores() { yield a; yield b; }
const all = stores();
if (process.env.SKIP) all.next();
const [left] = all;
new Function(async (k: string) => { await left.get(k); }, { name: "f" });
