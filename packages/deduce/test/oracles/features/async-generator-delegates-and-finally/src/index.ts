import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
async function* inner() { try { yield a; } finally { await b.delete("x"); } }
async function* outer() { yield* inner(); }
new Function(async (k: string) => { for await (const s of outer()) { await s.get(k); break; } }, { name: "f" });
