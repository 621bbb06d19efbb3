import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const q = [a, b]; q.shift(); const [x] = q; await x!.get(k); }, { name: "f" });
