import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const pipe = (...fns: ((x: any) => any)[]) => (x: any) => fns.reduce((acc, fn) => acc.then(fn), Promise.resolve(x));
new Function(async (k: string) => { await pipe((x) => a.get(x), () => k, (x) => b.set(x, 1))(k); }, { name: "f" });
