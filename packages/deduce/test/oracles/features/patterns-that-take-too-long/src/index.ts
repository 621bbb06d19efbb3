import { Function, KVStore } from "@plutolang/pluto";

const matched = new KVStore("matched");
const unmatched = new KVStore("unmatched");
const isSlow = /^(a+)+$/.test(`${"a".repeat(26)}b`);

new Function(async (key: string) => {
  await (isSlow === false ? unmatched : matched).get(key);
  await unmatched.set(key, key);
}, { name: "f" });
