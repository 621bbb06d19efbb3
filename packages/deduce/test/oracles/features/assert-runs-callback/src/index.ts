import { Function, KVStore } from "@plutolang/pluto";
import assert from "node:assert";
const a = new KVStore("a");
new Function(async (k: string) => { assert.doesNotThrow(() => void a.get(k)); }, { name: "f" });

