import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const curry = (fn: (...x: any[]) => any, ...pre: any[]): any => (...more: any[]) => { const all = [...pre, ...more]; return all.length >= fn.length ? fn(...all) : curry(fn, ...all); };
const op = curry((s: KVStore, w: boolean, k: string) => (w ? s.set(k, 1) : s.get(k)));
const ra = op(a)(false), wb = op(b, true);
new Function(async (k: string) => { await ra(k); }, { name: "f" });
new Function(async (k: string) => { await wb(k); }, { name: "g" });
