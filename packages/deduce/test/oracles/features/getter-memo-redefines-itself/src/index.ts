import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = { get s() { Object.defineProperty(this, "s", { value: a }); return this.s; } };
new Function(async (k: string) => { await o.s.get(k); await o.s.get(k); }, { name: "f" });
