import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const curry = (fn: (...x: any[]) => any, ...pre: any[]): any => (...more: any[]) => fn(...pre, ...more);
const op = curry((s: KVStore, w: boolean, k: string) => (w ? s.set(k, 1) : s.get(k)));
new Function(async (k: string) => { await op(a, false, k); }, { name: "f" });
new Function(async (k: string) => { await op(b, true, k); }, { name: "g" });
