import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => {
  const inObject: any = structuredClone({ [k]: "get" });
  await (a as any)[inObject[k]]("x");
  const [inMap] = structuredClone(new Map([[k, "set"]])).values();
  await (b as any)[inMap]("x", 1);
  for (const key of structuredClone(new Map([[{ operation: "delete" }, 1]])).keys())
    await (c as any)[key.operation]("x");
}, { name: "f" });
