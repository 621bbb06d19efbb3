import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const v: any = { toString() { void a.get("q"); return "z"; } };
new Function(async (k: string) => { void ({} as any)[v]; }, { name: "f" });
