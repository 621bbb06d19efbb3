import { Function, KVStore } from "@plutolang/pluto";

async function* ids() { yield "x1"; yield "x2"; }
const l: KVStore[] = []; for await (const i of ids()) l.push(new KVStore(i));
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
