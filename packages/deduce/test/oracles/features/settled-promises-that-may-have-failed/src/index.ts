import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
async function load(k: string) { if (k) throw new Error(); return k; }
new Function(async (k: string) => {
  const [outcome] = await Promise.allSettled([load(k)]);
  if (outcome.status === "rejected") await a.get(k);
  else await b.get(k);
}, { name: "f" });
