import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type Eff = { do: () => Promise<unknown>; undo?: () => Promise<unknown> };
function* saga(k: string): Generator<Eff, string, unknown> { const x = yield { do: () => a.set(k, 1), undo: () => a.delete(k) }; void x; try { yield { do: async () => { await b.set(k, 1); throw new Error("no"); } }; } catch (e) { return (e as Error).message; } return "ok"; }
async function run(g: Generator<Eff, string, unknown>) { const undo: (() => Promise<unknown>)[] = []; let r = g.next(); while (!r.done) { const { do: go, undo: back } = r.value; try { const v = await go(); if (back) undo.unshift(back); r = g.next(v); } catch (e) { r = g.throw(e); for (const u of undo) await u(); } } return r.value; }
new Function(async (k: string) => { return run(saga(k)); }, { name: "f" });
