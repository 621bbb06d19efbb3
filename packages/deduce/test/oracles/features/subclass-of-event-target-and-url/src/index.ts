import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class U extends URL { s = a; }
new Function(async (k: string) => { await new U("http://x").s.get(k); }, { name: "f" });
