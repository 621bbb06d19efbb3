import { Function, KVStore } from "@plutolang/pluto";
import { promisify, callbackify } from "node:util";
const a = new KVStore("a"), b = new KVStore("b");
const cb = (k: string, done: (e: Error | null, s?: KVStore) => void) => done(null, a);
const p = promisify(cb);
new Function(async (k: string) => { await (await p(k))!.get(k); await new Promise<void>((ok) => callbackify(async () => b)((_e, s) => { void s.set(k, 1); ok(); })); }, { name: "f" });

