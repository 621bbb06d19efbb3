import { Function, KVStore } from "@plutolang/pluto";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
const a = new KVStore("a"), b = new KVStore("b");
async function* src(k: string) { yield String(await a.get(k)); }
new Function(async (k: string) => { await pipeline(Readable.from(src(k)), new Transform({ transform(chunk, _e, cb) { void b.set("x", 1); cb(null, chunk); } }), async function* (s: any) { for await (const x of s) yield x; }, async (s: any) => { for await (const x of s) void x; }); }, { name: "f" });

