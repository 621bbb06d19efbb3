import { Function, KVStore } from "@plutolang/pluto";
import assert from "node:assert";
const a = new KVStore("a");
new Function(async (k: string) => { await assert.rejects(async () => { await a.get(k); throw new Error("x"); }); }, { name: "f" });

