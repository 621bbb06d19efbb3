import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class B1 { s = a; } const P1 = new Proxy(B1, {}); class D1 extends P1 {}
new Function(async (k: string) => { await new D1().s.get(k); }, { name: "f" });
