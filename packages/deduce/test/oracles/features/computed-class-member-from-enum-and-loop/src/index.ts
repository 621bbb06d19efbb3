import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
enum M { Read = "read", Write = "write" }
class Api { [M.Read](k: string) { return a.get(k); } [M.Write](k: string) { return b.set(k, 1); } }
new Function(async (k: string) => { await new Api()[M.Read](k); }, { name: "f" });
