import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { try { throw new Error("in", { cause: a }); } catch (e) { throw new Error("out", { cause: e }); } } catch (e: any) { await e.cause.cause.get(k); } }, { name: "f" });
