import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* stores(k: string) { if (k) yield a; yield b; }
new Function(async (k: string) => { const [first] = stores(k); await first.get(k); }, { name: "f" });
