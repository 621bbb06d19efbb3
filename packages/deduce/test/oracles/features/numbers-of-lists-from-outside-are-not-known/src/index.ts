import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const half = new KVStore(`half-${Number.parseFloat("0.5 of it")}`);
new Function(
  async (sizes: number[], k: string) => {
    if (Math.max(0, ...sizes) > 3) await a.get(k);
    if (String.raw({ raw: ["x", "y"] }, ...sizes) !== "xy") await b.get(k);
    await half.get(k);
  },
  { name: "f" },
);
