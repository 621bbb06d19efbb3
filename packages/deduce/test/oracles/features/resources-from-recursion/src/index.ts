import { Function, KVStore } from "@plutolang/pluto";

const mk = (n: number): KVStore[] => (n ? [new KVStore("t-" + n), ...mk(n - 1)] : []);
const l = mk(3);
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
