import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let chain = {};
for (let i = 0; i < 3000; i += 1)
  for (const _ of "1234567890") chain = { next: chain };
new Function(async () => { structuredClone(chain); }, { name: "clone" });
new Function(async (k: string) => a.get(k), { name: "read" });
