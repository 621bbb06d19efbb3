import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => {
  if (Object.getPrototypeOf(new Proxy({}, {})) !== null) await a.get(k);
}, { name: "f" });
