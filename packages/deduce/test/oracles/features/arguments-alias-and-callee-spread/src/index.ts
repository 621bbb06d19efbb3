import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function last() { const l = [...arguments]; return l.pop(); }
new Function(async (k: string) => { await (last as any)(a, b).get(k); }, { name: "f" });
