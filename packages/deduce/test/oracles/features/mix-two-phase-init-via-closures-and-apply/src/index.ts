import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const phases: Record<string, (() => void)[]> = { init: [], start: [] }; const on = (p: keyof typeof phases, ...fs: (() => void)[]) => phases[p]!.push.apply(phases[p]!, fs);
const ctx: { r?: KVStore; w?: KVStore; handlers: Map<string, (k: string) => unknown> } = { handlers: new Map() };
on("init", () => { ctx.r = a; }, () => (ctx.w = b)); on("start", () => { const { r, w } = ctx; ctx.handlers.set("f", async (k) => { await r!.get(k); await w!.set(k, 1); }).set("g", c.delete.bind(c)); });
for (const p of ["init", "start"] as const) phases[p]!.forEach((fn) => fn());
ctx.handlers.forEach((h, name) => { new Function(async (k: string) => h(k), { name }); });
