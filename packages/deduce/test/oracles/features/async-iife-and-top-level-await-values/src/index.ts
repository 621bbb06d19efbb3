import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const held = await (async () => { const [s] = await Promise.all([Promise.resolve(a)]); return { s }; })();
new Function(async (k: string) => { await held.s!.get(k); }, { name: "f" });
