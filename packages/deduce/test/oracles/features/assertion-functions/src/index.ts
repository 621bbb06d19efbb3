import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function assertOk(x: unknown): asserts x { if (!x) throw new Error("no"); }
new Function(async (k: string) => { assertOk(k !== undefined); await a.get(k); }, { name: "f" });
