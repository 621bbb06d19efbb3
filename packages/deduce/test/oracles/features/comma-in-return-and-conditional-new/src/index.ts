import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const C1 = class { s = a; }, C2 = class { s = b; };
new Function(async (k: string) => { await new (k ? C2 : C2)().s.get(k);  }, { name: "f" });
