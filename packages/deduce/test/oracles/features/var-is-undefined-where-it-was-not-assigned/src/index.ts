import { Function, KVStore } from "@plutolang/pluto";
const local = new KVStore("local");
const captured = new KVStore("captured");
const fallback = new KVStore("fallback");
const spare = new KVStore("spare");
new Function(
  async (k: string) => {
    if (k === "local") {
      var one = local;
    }
    await (one ?? fallback).get(k);
    if (k === "captured") {
      var other = captured;
    }
    const use = async () => void (await (other ?? spare).set(k, 1));
    await use();
  },
  { name: "f" },
);
