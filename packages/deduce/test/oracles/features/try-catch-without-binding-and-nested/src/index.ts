import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
new Function(async (k: string) => { try { try { throw new Error("x"); } catch { await a.get(k); throw c; } finally { void 0; } } catch (e) { await (e as KVStore).delete(k); } }, { name: "f" });
