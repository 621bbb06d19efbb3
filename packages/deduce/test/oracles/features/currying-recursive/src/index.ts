import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const curry = (n: number, fn: (...x: any[]) => any, ...pre: any[]): any => (x: any) => (n === 1 ? fn(...pre, x) : curry(n - 1, fn, ...pre, x));
const op = curry(3, (s: KVStore, w: boolean, k: string) => (w ? s.set(k, 1) : s.get(k)));
const ra = op(a)(false), wb = op(b)(true);
new Function(async (k: string) => { await ra(k); }, { name: "f" });
new Function(async (k: string) => { await wb(k); }, { name: "g" });
