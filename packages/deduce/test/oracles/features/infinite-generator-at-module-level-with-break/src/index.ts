import { Function, KVStore } from "@plutolang/pluto";

function* ids() { let i = 0; while (true) yield ++i; }
const l: KVStore[] = []; for (const i of ids()) { if (i > 2) break; l.push(new KVStore("x" + i)); }
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
