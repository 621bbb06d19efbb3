import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { try { try { throw a; } catch { throw b; } } catch (e: any) { await e.set(k, 1); } }, { name: "f" });
