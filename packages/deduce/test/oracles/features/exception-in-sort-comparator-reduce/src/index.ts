import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { try { [1, 2].sort(() => { throw a; }); } catch (s: any) { await s.get(k); } try { [1].reduce(() => { throw b; }, 0); } catch (s: any) { await s.get(k); } }, { name: "f" });
