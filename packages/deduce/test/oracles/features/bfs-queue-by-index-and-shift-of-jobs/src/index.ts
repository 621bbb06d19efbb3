import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const q: { s: KVStore; kids: any[] }[] = [{ s: a, kids: [{ s: b, kids: [] }] }]; while (q.length > 0) { const n = q[0]!; q.splice(0, 1); await n.s.get(k); q.push(...n.kids); } }, { name: "f" });
