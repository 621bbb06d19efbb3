import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const reg = () => ((globalThis as any).__reg ??= new Map());
reg().set("p", a);
new Function(async (k: string) => { await reg().get("p").get(k); }, { name: "f" });
