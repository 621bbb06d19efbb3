import { Function, KVStore } from "@plutolang/pluto";

function* ids() { let i = 0; while (true) yield `x${++i}`; }
const gen = ids(); const s = new KVStore(gen.next().value as string);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
