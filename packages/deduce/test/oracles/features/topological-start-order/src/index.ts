import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const deps: Record<string, string[]> = { web: ["db"], db: [] }; const run: Record<string, (k: string) => unknown> = { web: (k) => a.get(k), db: (k) => b.get(k) };
const order: string[] = []; const visit = (n: string) => { if (order.includes(n)) return; deps[n]!.forEach(visit); order.push(n); }; Object.keys(deps).forEach(visit);
new Function(async (k: string) => { for (const n of order) await run[n]!(k); }, { name: "f" });
