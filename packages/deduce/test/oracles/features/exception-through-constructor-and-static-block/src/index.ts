import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class X { constructor() { throw a; } } const mk = () => class { static { throw b; } };
new Function(async (k: string) => { try { new X(); } catch (s: any) { await s.get(k); } try { mk(); } catch (s: any) { await s.get(k); } }, { name: "f" });
