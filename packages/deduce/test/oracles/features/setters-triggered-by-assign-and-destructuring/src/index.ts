import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = { set x(v: any) { void a.set("q", v); }, set y(v: any) { void b.set("q", v); } };
new Function(async (k: string) => { Object.assign(o, { x: 1 }); [o.y] = [1]; }, { name: "f" });
