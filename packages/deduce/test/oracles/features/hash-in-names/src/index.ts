import { Function, KVStore } from "@plutolang/pluto";
import { createHash } from "node:crypto";
const s = new KVStore("h-" + createHash("md5").update("abc").digest("hex").slice(0, 16));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
