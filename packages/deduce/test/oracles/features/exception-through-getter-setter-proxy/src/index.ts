import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o = { get x(): any { throw a; }, set y(v: any) { throw v; } }; const p: any = new Proxy({}, { get() { throw c; } });
new Function(async (k: string) => { try { void o.x; } catch (s: any) { await s.get(k); } try { o.y = b; } catch (s: any) { await s.get(k); } try { void p.z; } catch (s: any) { await s.get(k); } }, { name: "f" });
