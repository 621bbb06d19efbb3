import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const stores: Record<string, KVStore> = { a, b };
const sink: any = new Proxy({}, {
  set(_target, key, value) { void stores[key as string].set("x", 1); void value.get("x"); return true; },
});
new Function(async (k: string) => { sink[k] = c; }, { name: "f" });
