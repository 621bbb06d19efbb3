import { Function, KVStore } from "@plutolang/pluto";

const l: KVStore[] = [];
outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) { if (j === 1 && i < 2) continue outer; if (j === 2) break outer; l.push(new KVStore(`p${i}${j}`)); } }
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
