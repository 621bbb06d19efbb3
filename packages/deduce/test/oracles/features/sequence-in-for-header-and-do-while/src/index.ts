import { Function, KVStore } from "@plutolang/pluto";

const l: KVStore[] = [];
for (let i = 0, j = 10; i < 3; i++, j--) l.push(new KVStore("s" + (10 - j) * 2));
let n = 0; const w: KVStore[] = [];
do { n++; w.push(new KVStore("w" + n)); } while (n < 2);
new Function(async (k: string) => { for (const s of l) await s.get(k); for (const s of w) await s.set(k, 1); }, { name: "f" });
