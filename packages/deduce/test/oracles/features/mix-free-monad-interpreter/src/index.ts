import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type Op = { t: "read"; s: string; k: (v: unknown) => Prog } | { t: "write"; s: string; k: () => Prog }; type Prog = Op | { t: "pure"; v: unknown };
const pure = (v: unknown): Prog => ({ t: "pure", v }); const read = (s: string): Prog => ({ t: "read", s, k: pure }); const write = (s: string): Prog => ({ t: "write", s, k: () => pure(0) });
const bind = (p: Prog, f: (v: unknown) => Prog): Prog => (p.t === "pure" ? f(p.v) : p.t === "read" ? { ...p, k: (v) => bind(p.k(v), f) } : { ...p, k: () => bind(p.k(), f) });
const run = (env: Record<string, KVStore>) => async (p: Prog, key: string): Promise<unknown> => { for (;;) { if (p.t === "pure") return p.v; if (p.t === "read") p = p.k(await env[p.s]!.get(key)); else { await env[p.s]!.set(key, 1); p = p.k(); } } };
new Function(async (k: string) => { await run({ x: a, y: b })(bind(read("x"), () => write("y")), k); }, { name: "f" });
