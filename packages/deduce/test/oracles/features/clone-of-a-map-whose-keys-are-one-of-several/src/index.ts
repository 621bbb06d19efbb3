import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => {
  const key = k ? { operation: "get" } : { operation: "delete" };
  for (const each of structuredClone(new Map([[key, 1]])).keys()) await (a as any)[each.operation]("x");
}, { name: "f" });
