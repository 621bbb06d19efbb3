import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { const l: (() => Promise<unknown>)[] = []; for (let i = 0; i < 2; i++) l.push(() => [a, b, c][i]!.get(k)); for (const fn of l) await fn(); }, { name: "f" });
