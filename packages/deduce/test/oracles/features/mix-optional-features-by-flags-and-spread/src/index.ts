import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const FLAGS = Object.freeze({ cache: true, audit: false, beta: undefined as boolean | undefined });
const features = [...(FLAGS.cache ? [{ n: "cache", s: b }] : []), ...(FLAGS.audit ? [{ n: "audit", s: c }] : []), FLAGS.beta && { n: "beta", s: d }].filter((x): x is { n: string; s: KVStore } => !!x);
const by = features.reduce((m, { n, s }) => m.set(n, s), new Map<string, KVStore>());
new Function(async (k: string) => { await a.get(k); await by.get("cache")?.set(k, 1); await by.get("audit")?.delete(k); }, { name: "f" });
