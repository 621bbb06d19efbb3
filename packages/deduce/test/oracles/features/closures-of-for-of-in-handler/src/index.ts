import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l: (() => unknown)[] = []; for (const s of [a, b]) l.push(() => s.get(k)); for (const fn of l) await fn(); }, { name: "f" });
