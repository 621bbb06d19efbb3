import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => {
  class Api { async [k]() { await a.get(k); } }
  await (new Api() as any)[k]();
}, { name: "f" });
