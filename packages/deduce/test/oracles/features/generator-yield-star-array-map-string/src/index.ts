import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g1(): any { yield* [a]; yield* new Map([["x", b]]); yield* "ab"; }
new Function(async (k: string) => { const l = [...g1()]; await l[0].get(k); await l[1][1].set(k, 1); }, { name: "f" });
