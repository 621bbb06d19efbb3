import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
let x: KVStore | undefined = undefined as KVStore | undefined;
x ||= b;
let y: KVStore | undefined = a;
y &&= c;
new Function(async (k: string) => { await x!.get(k); await y!.set(k, 1); }, { name: "f" });
