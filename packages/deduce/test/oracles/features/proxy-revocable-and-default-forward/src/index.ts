import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const { proxy } = Proxy.revocable({ s: a, t: b }, {});
new Function(async (k: string) => { await proxy.s.get(k); }, { name: "f" });
