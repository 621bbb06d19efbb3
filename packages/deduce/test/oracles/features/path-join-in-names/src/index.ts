import { Function, KVStore } from "@plutolang/pluto";
import { basename } from "node:path";
const s = new KVStore(basename("/x/b.ts", ".ts"));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });

