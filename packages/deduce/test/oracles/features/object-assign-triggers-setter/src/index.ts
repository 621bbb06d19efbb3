import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = { set x(v: any) { void a.set("q", v); } };
new Function(async (k: string) => { Object.assign(o, { x: 1 }); }, { name: "f" });
