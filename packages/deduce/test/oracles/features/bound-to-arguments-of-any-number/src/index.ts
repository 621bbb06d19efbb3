import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const first = (...all: KVStore[]) => all[0]?.get("k");
new Function(async (...keys: string[]) => {
  const bound = first.bind(null, ...keys.map(() => a));
  await bound();
}, { name: "f" });
