import { Function, KVStore } from "@plutolang/pluto";
const early = new KVStore("early");
const late = new KVStore("late");
const known = new KVStore("known");
const local = new Date("2024-06-01T00:30");
const store = local.getUTCDate() === 1 ? late : early;
const fixed = new Date("2024-06-01T00:30Z").getUTCDate() === 1 ? known : early;
const parts = new Date(2024, 5, 1).getUTCDate() === 1 ? late : early;
new Function(
  async (k: string) => {
    await store.get(k);
    await fixed.delete(k);
    await parts.set(k, 1);
  },
  { name: "f" },
);
