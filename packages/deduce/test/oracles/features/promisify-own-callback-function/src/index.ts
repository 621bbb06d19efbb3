import { Function, KVStore } from "@plutolang/pluto";
import { promisify } from "node:util";
const a = new KVStore("a");
const p = promisify((_k: string, done: (e: null, s: KVStore) => void) => done(null, a));
new Function(async (k: string) => { await (await p(k)).get(k); }, { name: "f" });

