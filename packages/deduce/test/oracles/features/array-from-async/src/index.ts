import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l = await (Array as any).fromAsync((async function* () { yield a; yield b; })()); for (const s of l) await s.get(k); }, { name: "f" });
