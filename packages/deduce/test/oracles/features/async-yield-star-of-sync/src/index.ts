import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
async function* g1() { yield* [Promise.resolve(a)]; }
new Function(async (k: string) => { for await (const s of g1()) await s.get(k); }, { name: "f" });
