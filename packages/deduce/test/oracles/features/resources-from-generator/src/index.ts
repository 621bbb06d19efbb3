import { Function, KVStore } from "@plutolang/pluto";

function* ids() { for (let i = 0; i < 2; i++) yield new KVStore("g-" + i); }
const [x, y] = ids();
new Function(async (k: string) => { await x!.get(k); await y!.set(k, 1); }, { name: "f" });
