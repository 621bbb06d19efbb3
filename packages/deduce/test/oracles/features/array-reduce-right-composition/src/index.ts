import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const fns = [(n: () => Promise<unknown>) => async () => { await a.get("x"); return n(); }, (n: () => Promise<unknown>) => async () => { await b.set("x", 1); return n(); }];
const run = fns.reduceRight((next, f) => f(next), async () => undefined as unknown);
new Function(async (k: string) => { await run(); }, { name: "f" });
