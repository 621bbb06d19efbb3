import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l: (() => unknown)[] = []; for (let i = 0; i < 2; i++) l.push(() => [a, b][i]!.get(k)); for (const fn of l) await fn(); }, { name: "f" });
